import { terms } from '../terms.ts';

/** Numbers that only hospitals, doctors and health services give. */
export const sureLabels = terms(
	'medical-record-sure',
	...`mrn|mrn#|medical record number|medical record no|medical record|medical records|med rec|med rec no|health record|health record number|nhs number|nhs no|nhs no.|nhs ref|chi number|chi no|h&c number|h&c no|hospital number|hospital no|hospital id|hosp no|hosp. no|hosp number|hospital ref|patient id|patient no|patient no.|patient number|patient #|patient ref|patient reference|patient identifier|patient code|patient file|patient record|pt id|pt no|pt #|uhid|health card number|health card no|health number|ohip|ohip number|medicare number|medicare no|chart number|chart no|chart no.|chart #|clinic number|clinic no|accession number|accession no|specimen no|specimen number|specimen id|sample id|lab no|lab number|lab ref|csn|requisition no|requisition number|lab requisition no|lab request no|admission number|admission no|encounter number|case record|dental record
n° ipp|ipp|i.p.p.|ipp n°|n° de séjour|n° séjour|numéro de séjour|n° iep|numéro d'admission|n° d'admission|numéro d'hospitalisation|n° d'hospitalisation|dossier médical|dossier médical n°|n° de dossier médical|numéro de dossier médical|dossier patient|dossier patient n°|n° patient|no patient|numéro patient|numéro de patient|n° de patient|identifiant patient|id patient|code patient|patient n°|réf patient|réf. patient|n° labo|n° de laboratoire|numéro de prélèvement|n° de prélèvement|n° prélèvement|n° d'examen|n° d'échantillon|numéro épid|n° épid|n° epid|code épid|ramq|n° de carte d'assurance maladie
patiëntnummer|patientnummer|patiëntnr|patiëntnr.|patientnr|patientnr.|patiënt nr|patiënt nr.|patient nr|patiënt-nr|patiënt id|patiënt-id|patiëntid|patiëntendossier|patiëntendossier nr|patiëntcode|mdn|epd-nummer|epd-nr|epd nr|zis-nummer|zisnummer|opnamenummer|opnamenr|ziekenhuisnummer|ziekenhuisnr|zorgdossier|medisch dossier|medisch dossiernummer|onderzoeksnummer|monsternummer|labnummer|labnr|lab-nr|staalnummer|staalnr
patienten-nr|patienten-nr.|patientennummer|patientennr|pat-nr|pat.-nr|pat.-nr.|pat-id|patienten-id|patientenakte|fallnummer|fall-nr|fall-nr.|fallnr|aufnahmenummer|aufnahme-nr|krankenaktennummer|probennummer
historia clínica|nº de historia clínica|n.º de historia clínica|nº historia|nº de historia|número de historia|número de historia clínica|número de paciente|nº de paciente|nº paciente|nhc|n.h.c.|nº de episodio`.split(
		/[|\n]/,
	),
);

/** Numbers that others give as well: they count where a patient is spoken of. */
export const labels = terms(
	'medical-record',
	...`study id|nhs|nhs ref|chi|our record|our records|record|record no|record number|record id|our file|our file no|file|file no|file number|our ref|our reference|ref|reference|case|case no|case number|case id|case ref|chart|client no|client number|client id|client ref|referral|referral no|referral number|referral id|request no|result no|report no|report number
dossier|dossier n°|n° dossier|no dossier|n° de dossier|no de dossier|numéro de dossier|nº de dossier|dossier no|réf dossier|réf. dossier|référence dossier|notre référence|nos références|notre réf|n/réf|réf|cas|n° cas|cas n°|n° de cas|numéro de cas|n° d'ordre|n° client|compte rendu n°|compte-rendu n°|cr n°|fiche|fiche n°|n° de fiche|hospitalisation n°
cliëntnummer|cliëntnr|cliëntnr.|cliënt nr|cliëntdossier|dossiernummer|dossiernr|dossiernr.|dossier nr|dossier-nr|ons kenmerk|kenmerk|onze ref|casusnummer|casusnr|verslagnummer|verwijsnummer|rapportnummer|meldingsnummer|aanvraagnummer
aktenzeichen|akte|akte nr|unser zeichen|befundnummer|befund-nr|auftragsnummer
expediente|expediente nº|nº de expediente|n.º expediente|número de expediente|nº de informe`.split(/[|\n]/),
);

/** Right before a number of five digits or more, which is then his. */
export const patients = terms(
	'patient-with-number',
	...'patient|pt|pat.|patiënt|cliënt|patiente|cliënte|patientin|paciente'.split('|'),
);

/** Who else numbers files: the number is theirs. */
export const against = terms(
	'not-medical-record',
	...`claim|claims|claim no|policy|policy number|policy no|insurer's ref|invoice|invoice no|order|order no|purchase order|quote|quotation|estimate|booking|reservation|ticket|tracking|shipment|parcel|serial|s/n|part no|lot|batch|stock|nsn|contract|tender|court|police|incident|complaint|grievance|application|job|vacancy|visa|customs|account|loan|animal|pet|microchip|chip
sinistre|n° de sinistre|police|contrat|contrat n°|facture|facture n°|commande|commande n°|devis|réservation|colis|livraison|marché|appel d'offres|tribunal|plainte|candidature|recrutement|visa|douane|compte|prêt|animal|puce|tatouage|disciplinaire|permis de construire
schade|schadenummer|schadedossier|polis|polisnummer|factuur|factuurnummer|bestelling|ordernummer|offerte|offertenummer|boeking|reservering|zending|pakket|contract|contractnummer|aanbesteding|rechtbank|politie|aangifte|klacht|sollicitatie|vacature|visum|douane|rekening|lening|dier|chip|chipnummer|klantnummer|ticketnummer
schaden|schadensnummer|police|rechnung|rechnungsnummer|bestellung|angebot|buchung|sendung|vertrag|gericht|polizei|bewerbung|zoll|konto|tier|chip
siniestro|póliza|factura|pedido|presupuesto|reserva|envío|contrato|licitación|juzgado|denuncia|aduana|cuenta|animal|microchip`.split(
		/[|\n]/,
	),
);
