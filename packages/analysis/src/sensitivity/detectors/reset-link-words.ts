import { terms } from '../terms.ts';

/** What a link that lets somebody in is called, or is for: beside it a link with a token needs no telling path. */
export const purpose = terms(
	'reset-purpose',
	...`reset your password|reset the password|reset password|reset my password|password reset|reset it here|reset link|choose a new password|choose a password|choose your password|set a new password|set your password|set a password|set up your password|create your password|create a password|create a new password|change your password|pick a new password|forgot your password|forgotten password|new password|recover your account|account recovery|unlock your account|regain access|activate your account|activate the account|activate account|activate your|activation link|account activation|finish setting up|finish signing up|set up your account|setting up your account|set up your profile|complete your registration|complete registration|complete your sign-up|complete your signup|confirm your email|confirm your e-mail|confirm your address|confirm your account|confirm your registration|confirm it's you|confirm that it is you|confirm this address|verify your email|verify your e-mail|verify your address|verify your account|verify your identity|verify this address|sign-in link|sign in link|login link|log-in link|magic link|one-time link|one time link|one-click sign-in|single-use link|link to sign in|link to log in|click to sign in|click to log in|sign in with one|sign in without|sign in here|signing in from|approve this sign-in|invited you|invites you to join|you have been invited|you've been invited|accept the invitation|accept your invitation|accept invite|accept invitation|invitation link|your invitation to join|join the workspace|join your team|works once|can be used once|only be used once|used only once
réinitialiser|réinitialisez|réinitialisation|choisir un nouveau mot de passe|choisissez un nouveau mot de passe|nouveau mot de passe|définir un mot de passe|définissez votre mot de passe|créer votre mot de passe|créez votre mot de passe|changer votre mot de passe|mot de passe oublié|activer votre compte|activez votre compte|activation de votre compte|lien d'activation|activer mon compte|activer le compte|finaliser votre inscription|finalisez votre inscription|terminer votre inscription|confirmez votre adresse|confirmer votre adresse|confirmez votre inscription|confirmer votre inscription|confirmez votre compte|confirmer mon adresse|vérifiez votre adresse|vérifier votre adresse|lien de connexion|lien magique|lien à usage unique|lien unique|lien personnel|vous connecter sans mot de passe|vous a invité|vous invite à rejoindre|vous êtes invité|accepter l'invitation|acceptez l'invitation|rejoindre l'espace|utilisable une seule fois|ne sert qu'une fois|récupérer votre compte|débloquer votre compte
wachtwoord opnieuw instellen|wachtwoord herstellen|wachtwoord resetten|wachtwoord wijzigen|nieuw wachtwoord|stel een wachtwoord in|wachtwoord instellen|kies een wachtwoord|kies een nieuw wachtwoord|maak een wachtwoord|wachtwoord vergeten|account activeren|activeer je account|activeer uw account|activeer je|activeer uw|activatielink|activeringslink|je account activeren|uw account activeren|registratie voltooien|voltooi je registratie|voltooi uw registratie|inschrijving voltooien|bevestig je e-mailadres|bevestig uw e-mailadres|bevestig je adres|bevestig uw adres|bevestig je account|bevestig je inschrijving|bevestig uw inschrijving|e-mailadres bevestigen|adres bevestigen|inloglink|aanmeldlink|link om in te loggen|link om aan te melden|klik om in te loggen|om in te loggen|direct inloggen|eenmalige link|magische link|persoonlijke link|nodigt je uit|nodigt u uit|heeft je uitgenodigd|heeft u uitgenodigd|uitgenodigd voor|uitnodiging accepteren|uitnodiging aanvaarden|accepteer de uitnodiging|aanvaard de uitnodiging|werkt één keer|werkt maar één keer|werkt eenmaal|één keer te gebruiken|eenmalig te gebruiken|account herstellen|account ontgrendelen
passwort zurücksetzen|kennwort zurücksetzen|zurücksetzen|neues passwort|neues kennwort|neuen passwort|passwort festlegen|passwort wählen|passwort vergeben|passwort vergessen|konto aktivieren|aktivieren sie ihr konto|aktivierungslink|registrierung abschließen|adresse bestätigen|bestätigen sie ihre|e-mail bestätigen|anmeldelink|einmallink|einmal-link|ohne passwort anmelden|hat sie eingeladen|hat dich eingeladen|einladung annehmen|nur einmal verwendbar|konto wiederherstellen
restablecer|restablezca|nueva contraseña|crear su contraseña|cree su contraseña|cambiar su contraseña|olvidado su contraseña|activar su cuenta|active su cuenta|activa tu cuenta|enlace de activación|completar su registro|complete su registro|confirme su correo|confirma tu correo|confirmar su dirección|verifique su correo|verifica tu correo|enlace de acceso|enlace de inicio de sesión|enlace mágico|enlace de un solo uso|le ha invitado|te ha invitado|aceptar la invitación|acepte la invitación`.split(
		/[|\n]/,
	),
);

/** Words of accounts: beside one of them the path of the link has to tell what it does. */
export const context = terms(
	'reset-context',
	...`reset|open this link|activate|activation|confirm your|verify your|verify|sign in|log in|login|single-use|expires|valid for|expire|password|account|invitation|invite
activer|confirmez|confirmer|connexion|mot de passe|compte|expire|valable|invitation
wachtwoord|opnieuw instellen|herstellen|activeer|activeren|bevestig|bevestigen|inloggen|account|verloopt|geldig|uitnodiging
aktivieren|bestätigen|passwort|konto|anmelden|gültig|einladung
activar|confirmar|contraseña|cuenta|caduca|invitación`.split(/[|\n]/),
);

/** Links of other sorts that carry tokens too. */
export const against = terms(
	'not-reset',
	...`unsubscribe|unsubscribing|view in browser|view online|manage preferences|email preferences|invoice|receipt|pay|payment|pay now|statement|quote|your order|order number|order status|parcel|delivery|shipment|track|tracking|survey|questionnaire|feedback|attendance|rsvp|booking|reservation|boarding pass|check in|check-in|calendar|the meeting|webinar|join the meeting|recording|download|document|folder|photo|photos|album|the minutes|meeting minutes|minutes of
désabonner|désinscrire|facture|payer|paiement|reçu|devis|commande|colis|livraison|sondage|enquête|questionnaire|présence|réservation|carte d'embarquement|réunion|télécharger|document|photos|compte rendu
uitschrijven|afmelden|factuur|betalen|betaling|offerte|bestelling|pakket|levering|enquête|vragenlijst|aanwezigheid|boeking|reservering|instapkaart|vergadering|downloaden|document|foto's|verslag
abmelden|rechnung|bezahlen|zahlung|angebot|bestellung|paket|sendung|umfrage|teilnahme|buchung|reservierung|besprechung|herunterladen|dokument|fotos
darse de baja|factura|pagar|pago|presupuesto|pedido|paquete|envío|encuesta|asistencia|reserva|reunión|descargar|documento|fotos`.split(
		/[|\n]/,
	),
);
