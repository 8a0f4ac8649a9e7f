/** Words that stand in the names of firms, offices and places open to the public, and in no person's. Lower case. */
const words = `
academy advertising aerospace agency airlines airport airways analytics apartments arena arms army assembly assistance
associates association assurance auditorium authority autohaus automotive aviation bakery bank banking bar barracks
base bookshop boutique brewery builders building bureau business cafe café campus canteen capital care casino catering
cathedral center centre central chamber chandlers chapel charity chemicals clinic club co coach coaches college
combat command commission committee communications community company composites computers conference constructors
construction consulate consultants consulting contracting contractors convention cooperative corporation council
counsel counter county court credit customer customs dealer defence defense delivery dental department depot design
dining diner directorate dispatch distribution division dock dockyard embassy energy engineering enterprises equipment
estate events exchange exhibition express factory farms federal federation ferries ferry finance financial fire fitness
fleet food foods force foundation freight friends fund furniture gallery garage garrison gas global golf government
greenhouse group guesthouse gym hardware headquarters health healthcare heating helpdesk hire holding holdings
holidays home homes hospital hospitality hostel hotel hotels house housing hq imports industrial industries
information infrastructure inn inspection institute institution insurance international investment investments journal
kitchen lab laboratories laboratory labs laundry law lawyers league leasing legal library limited lodge logistics
lounge magazine mall management manufacturing marina marine maritime market marketing materials media medical memorial
mess metal metals ministry mission mobility mortgage motel motors movers moving municipality museum national naval
navy net network networks news newspaper nursery nursing office offices online operations optical optics optik
organisation organization outfitters parcel parking parliament partners partnership party payroll personnel petroleum
pharmacy physiotherapy pizza plant platform plumbing police port post practice precision press printers printing
procurement production products project properties protection pub publishers publishing purchasing quarters
rail railway reception records recovery recruitment regiment region relocation removal removals rental rentals repair
repairs research reserve residence resort resorts restaurant restaurants retail room rooms safety sales salon school
schools security seminary septic service services shelter shipping shipyard shop showroom society software solutions
squadron stables stadium staff station steel storage store stores studio studios suites supplies supply support
surgery surveyors switchboard system systems tavern taxi team tech technical technologies technology telecom terminal
textiles theater theatre tile tire tires tools tours towing town trade trading training transit transport travel
treasury trust tuition union unit university utilities vehicles ventures venue veterans veterinary villas visitor
volunteers warehouse waste water wealth welding wholesale wines winery workshop works yachts yard
abbaye accueil administration aéroport agence ambassade ambulances amicale architectes armée artisan arsenal assureur
assurances atelier ateliers auberge autocars avocat avocats banque bâtiment batiment bibliothèque bistrot blanchisserie
boulangerie bureaux cabinet cafétéria caisse camping camionnage cantine carrosserie caserne centrale cercle chambre
chancellerie chantier chantiers cinéma clinique collège comité commissariat commune comptoir conseil consulat
construction coopérative cour croix crèche cuisine déménagement déménagements dépannage dépôt direction domaine
école ecole édition éditions églises église électricité entreprise entrepôt équipement espace état établissement
établissements étude fédération ferme formation fromagerie fournitures galerie garage gendarmerie générale gestion gîte
gîtes groupe groupement habitat halle hébergement hôpital hopital hostellerie hôtel hotel imprimerie industrie
industrielle industriel informatique immobilier immobilière installations institut jardinerie laboratoire laverie
librairie location locations lycée magasin mairie maison maisons maritime marché ministère mission mutuelle
nationale navale notaire notaires office optique ouvrage papeterie parc paroisse pharmacie piscine plomberie
préfecture presse production produits quincaillerie recherche régie régiment relais répétition restauration résidence
salle salon secrétariat sécurité service services siège société solutions sous-préfecture standard syndicat
technique techniques théâtre thermes traiteur transports travaux tribunal trésor union université usine vétérinaire
vétérinaires ville villages voyages
aannemer aannemers accountants administratie advies adviseurs advocaat advocaten advocatuur afdeling afhaalpunt
ambassade apotheek arbodienst automaterialen bakkerij balie basisschool bedrijf bedrijven beheer belastingdienst
bestuur bibliotheek boekhandel boot bouw bouwmaat brandweer brouwerij centrum college commissie consulaat dienst
diensten dierenarts dierenkliniek doopvont drukkerij fabriek fietsen fonds garage gebouw gemeente gezondheidscentrum
gevangenis groep groothandel haven herberg hotel huisartsen huisartsenpraktijk ingenieurs installaties instituut
justitie kantoor kapsalon kazerne kerk kinderopvang kliniek koninklijke kwekerij laboratorium loket logistiek loods
makelaar makelaardij makelaars marine media metaal ministerie museum notariaat notaris notarissen onderhoud onderneming
onderwijs opleidingen organisatie orthopedie paviljoen politie praktijk provincie rechtbank receptie rederij reizen
restaurant revalidatie rijschool salon school secretariaat selectie slagerij sociëteit stadhuis stichting studio
techniek telecom theater transport tuinaanleg tuincentrum uitgeverij universiteit vakantiepark vastgoed veiligheid
verhuizingen verhuur verzekeringen vereniging vervoer verzorging vloot werf werkplaats winkel woningbouw zaal
ziekenhuis zorg zorgfonds zwembad
akademie amt ämter anlagenbau anstalt apotheke arbeit architekten arzt auto autohaus bäckerei bahn bahnhof bank bau
baugesellschaft bauunternehmen behörde beratung betrieb botschaft brauerei buchhandlung bundesamt bundeswehr büro
dienst druckerei elektro elektrotechnik fabrik feuerwehr filiale firma flughafen gaststätte gasthaus gasthof gemeinde
genossenschaft gericht geschäftsstelle gesellschaft gruppe gymnasium hafen halle handel haus hausverwaltung hauptsitz
heim hochschule hotel immobilien industrie ingenieure innung institut kanzlei kaserne kirche klinik klinikum
konsulat krankenhaus krankenkasse kreis landkreis landratsamt lager maschinenbau meisterbetrieb ministerium möbel
museum notar optik pension polizei praxis rathaus rechtsanwalt rechtsanwälte rechtsanwältin reisebüro reisen
restaurant sanitär schule siedlung sparkasse spedition stadt stadtwerke stahlbau steuerberater stiftung technik
tierarzt tischlerei umzüge universität unternehmen verband verein verlag versicherung versicherungen vertrieb
verwaltung volksbank wache werft werk werke werkstatt zentrale zentrum
sporthal sportzaal dorpshuis buurthuis parochiezaal gemeenschapscentrum kinderdagverblijf bso peuterspeelzaal tandarts
tandartsen fysiotherapie autobedrijf koffiehuis verpleeghuis gemeentehuis woonzorgcentrum gymnase ehpad foyer cinéma
polyvalente médiathèque kita kindergarten turnhalle gemeindehaus altenheim polideportivo guardería legion brasserie
pizzeria bistro hangar barrack magasins fulfilment fulfillment logistics headquarter jugendherberge tankstelle
fort camp pentagon afb barn mart outlet roofing masonry electric electrical landscaping paving carpentry flooring fencing
locksmith salon spa deli grill florist flowers jewelers jewellers opticians hairdressers butchers bakers country
maçonnerie menuiserie couverture peinture paysagiste paysagistes fleuriste coiffure bijouterie boucherie charpente
électricité serrurerie dakwerken schilderwerken loodgieter loodgieters hovenier hoveniers bloemen kapper kappers
juwelier timmerwerken stukadoors gästehaus ferienhaus kaufhaus dachdecker malerbetrieb gartenbau bestattungen friseur
blumen metzgerei fontanería carpintería pinturas jardinería peluquería floristería carnicería
abogados academia aeropuerto agencia almacén aseguradora asociación asesoría autoridad ayuntamiento banco base biblioteca
bodega bodegas cafetería cámara cartel centro cine clínica club colegio comandancia comercial comisaría compañía
constructora consulado consultores cuartel delegación departamento dirección embajada empresa escuela estación
fábrica farmacia federación ferretería fundación gestoría gimnasio grupo hospital hostal hotel iglesia industrias
ingeniería inmobiliaria instalaciones instituto juzgado laboratorio librería logística mercado ministerio museo notaría
oficina oficinas panadería parador policía puerto residencia restaurante sede seguros servicios sociedad soluciones
suministros supermercado taller talleres teatro tienda transportes universidad viajes veterinaria`;

export const institutionWords: ReadonlySet<string> = new Set(words.trim().split(/\s+/));

/** Endings of compound words that name a firm or an office: Dutch and German write them in one. */
export const institutionEnding =
	/(?:verhuur|bouw|groep|techniek|bedrijf|bedrijven|fabriek|handel|dienst|diensten|centrum|school|kantoor|winkel|praktijk|kliniek|ziekenhuis|kazerne|museum|theater|maatschappij|vereniging|stichting|bank|fonds|verzekeringen|makelaars|advocaten|notarissen|werken|technik|betrieb|gesellschaft|verwaltung|versicherung|verein|verband|klinik|krankenhaus|gasthaus|autohaus|kaserne|amt|gericht|schule|zentrum|werke|werkstatt|handlung|bau|institut|anstalt|shop|soft|tech|works|care|store|zorg|wacht|post)$/;
