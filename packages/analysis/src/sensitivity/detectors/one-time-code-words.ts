import { terms } from '../terms.ts';

/** Names of codes that serve once: beside one of them a code needs no further proof. */
export const sureLabels = terms(
	'one-time-sure',
	...`verification code|verification codes|verify code|one-time code|one time code|one-time passcode|one time passcode|one-time password|one time password|one-time pin|single-use code|otp|otp code|totp|2fa code|mfa code|two-factor code|2-step code|login code|log-in code|log in code|sign-in code|sign in code|signin code|authentication code|authenticator code|authorisation code|authorization code|activation code|recovery code|backup code|backup codes|back-up codes|recovery codes|emergency codes|scratch codes|login pin|sms code|sms-code|device code|pairing code|confirm code|security passcode
code de vérification|code de validation|code de connexion|code de confirmation|code d'activation|code d'authentification|code d'identification|code de sécurité|code à usage unique|code usage unique|code unique|code temporaire|code provisoire|code de récupération|codes de récupération|codes de secours|code reçu par sms|code sms|mot de passe à usage unique|code d'appairage
verificatiecode|validatiecode|bevestigingscode|beveiligingscode|inlogcode|aanmeldcode|aanmeldingscode|loginkode|logincode|activatiecode|authenticatiecode|eenmalige code|eenmalige toegangscode|eenmalige inlogcode|eenmalige pincode|eenmalig wachtwoord|tijdelijke code|tijdelijke toegangscode|herstelcode|herstelcodes|back-upcodes|smscode|tweestapscode|koppelcode|controlecode
bestätigungscode|verifizierungscode|sicherheitscode|einmalcode|einmalpasswort|einmalkennwort|anmeldecode|zugangscode|aktivierungscode|freischaltcode|authentifizierungscode|mtan|m-tan|smstan|sms-tan|tan|kopplungscode|wiederherstellungscode|wiederherstellungscodes|prüfcode
código de verificación|código de seguridad|código de acceso|código de confirmación|código de activación|código de un solo uso|código único|código temporal|clave de un solo uso|codice di verifica`.split(
		/[|\n]/,
	),
);

/** Plain words for a code: what stands around has to say that it serves once. */
export const labels = terms(
	'one-time-code',
	...`code|codes|pin|pin code|passcode|security code|access code|confirmation code|type this in|enter|type|key in|use|enter this|type this|use this
le code|ce code|votre code|ton code|le code suivant|saisissez|saisir|entrez|entrer|tapez|utilisez|composez|code d'accès|code secret
pincode|de code|je code|uw code|deze code|toegangscode|voer|vul|gebruik|toets|geef
der code|code|ihr code|dein code|deinen code|ihren code|diesen code|geben sie|gib|verwenden sie
el código|código|su código|tu código|este código|introduzca|introduce|ingrese|utilice`.split(/[|\n]/),
);

/** That it lasts for minutes only. */
export const validity = terms(
	'one-time-validity',
	...`expires|expire|expiring|expired|valid|good for|good until|minute|minutes|mins|min|seconds|works once|only once|still works
valable|valide|expire|expirera|minutes|secondes|usage unique|une seule fois
geldig|verloopt|vervalt|minuten|minuutjes|seconden|eenmalig|één keer|blijft
gültig|läuft ab|verfällt|minuten|sekunden|einmalig
válido|válida|caduca|vence|minutos|segundos|un solo uso`.split(/[|\n]/),
);

/** What it opens, or that somebody is to be recognised. */
export const access = terms(
	'one-time-access',
	...`sign in|sign-in|signing in|signed in|log in|log-in|login|logging in|log on|verify|verification|verifying|confirm|confirming|confirm your|two-factor|two-step|2-step|2fa|mfa|authenticate|authentication|authenticator|account|portal|password reset|reset your password|new device|your device|link your|register|registration|sign up|sign-up|identity|approve
connexion|connecter|se connecter|connectez|compte|identifier|identification|vérifier|vérification|confirmer|confirmez|inscription|espace client|espace personnel|portail|nouvel appareil|double authentification
inloggen|inlog|aanmelden|aan te melden|in te loggen|aanmelding|registratie|registreren|account|bevestigen|bevestig|verifiëren|verifieer|portaal|nieuw apparaat|app|tweestapsverificatie
anmelden|anzumelden|anmeldung|einloggen|einzuloggen|konto|bestätigen|registrierung|verifizieren|portal|neues gerät|zwei-faktor
iniciar sesión|acceder|acceso|cuenta|verificar|confirmar|registro|portal|nuevo dispositivo`.split(/[|\n]/),
);

/** That nobody else may have it, or who asked for it. */
export const secrecy = terms(
	'one-time-secrecy',
	...`do not share|don't share|never share|not share|keep it to yourself|to anyone|with anyone|to anybody|ask you for|ask for it|call you|not request|didn't request|did not request|you requested|requested this|someone else|wasn't you|was not you|ignore this
ne partagez|ne le partagez|ne communiquez|ne le communiquez|ne le donnez|à personne|jamais demander|demandera jamais|pas demandé|n'êtes pas à l'origine|pas à l'origine|ignorez
niemand|deel hem|deel deze|deel dit|niet delen|nooit om vragen|nooit vragen|niet aangevraagd|niet zelf|geen verzoek|negeer
teilen sie|niemandem|nicht weiter|geben sie ihn|nicht angefordert|ignorieren
no comparta|no lo comparta|no compartas|nadie|no ha solicitado|no has solicitado|ignore`.split(/[|\n]/),
);

/** By which way it came. */
export const channel = terms(
	'one-time-channel',
	...`text message|texted|my phone|your phone|old phone|by sms|sms|authenticator app|came through|code again|code you got|code you received|code i got|code i received|sent a code|got a code|texted a code|code reçu|reçu un code|reçu le code|tu as reçu|vous avez reçu|code ik kreeg|code die je kreeg|code gekregen|code ontvangen|code bekommen|código recibido|par sms|mon téléphone|ton téléphone|per sms|mijn gsm|je gsm|mijn telefoon|je telefoon|mein handy|dein handy|mi móvil|tu móvil`.split(
		'|',
	),
);

/** Codes of other sorts. */
export const against = terms(
	'not-one-time',
	...`conference|conference call|dial-in|dial in|toll free|participant|participant code|call-in|meeting id|moderator|leader code|zip|zip code|postcode|post code|postal code|area code|country code|sort code|tax code|cost code|ncage|cage code|hs code|project code|product code|item code|order code|order|uic|barcode|qr|promo|promo code|claim code|gift|free|shop|unit code|coupon|discount|voucher|gift card|dress code|code of conduct|source code|building code|booking|booking code|reservation|confirmation number|error|error code|exit code|status code|door code|the door|front door|side door|gate|keypad|alarm|the safe|lockbox|padlock|checkout|off|sku|tracking
code postal|code promo|rabais|réduction|remise|réservation|commande|erreur|porte|portail d'entrée|alarme|coffre|digicode|code produit|code barre|conférence|réunion|code client|code affaire
kortingscode|korting|postcode|bestelling|boeking|reservering|foutcode|deur|poort|alarm|kluis|barcode|productcode|projectcode|vergadering|klantcode|actiecode
gutschein|gutscheincode|rabatt|postleitzahl|bestellung|buchung|fehlercode|tür|tor|alarm|tresor|konferenz|kundennummer
cupón|descuento|código postal|pedido|reserva|error|puerta|alarma|conferencia`.split(/[|\n]/),
);
