import { terms } from '../terms.ts';

/** What announces a password. */
export const labels = terms(
	'password',
	...`password|passwords|passwd|passwrd|pasword|pwd|pw|p/w|pass|passphrase|passcode|pass phrase|pass-phrase|temporary password|temp password|initial password|default password|new password|old password|shared password|root password|master password|zip password|pdf password|file password|open password|guest password|wifi password|wi-fi password|wifi pw|wifi key|wi-fi key|network key|security key|wpa key|wpa2 key|wpa|wpa2|wep key|pre-shared key|preshared key|pre shared key|psk|encryption key|bitlocker key|db_password|db_pass|db_pwd|admin_password|root_password|mysql_password|postgres_password|pgpassword|smtp_password|smtp_pass|ftp_password|user_password|admin password|enable password|enable secret|credentials|creds|login|logon|pin|pin code
mot de passe|mots de passe|mot de pass|mot de passe provisoire|mot de passe temporaire|mot de passe initial|mdp|m.d.p.|code wifi|code wi-fi|clé wifi|clé wi-fi|clef wifi|clé réseau|clé de sécurité|clé wpa|clé de chiffrement|phrase de passe|phrase secrète|code d'accès|identifiants|identifiants de connexion|codes d'accès
wachtwoord|wachtwoorden|tijdelijk wachtwoord|nieuw wachtwoord|oud wachtwoord|ww|paswoord|paswoorden|wachtzin|wachtwoordzin|wachtwoordje|wifi-wachtwoord|wifiwachtwoord|wifi-code|wificode|wifi-sleutel|netwerksleutel|beveiligingssleutel|pincode|toegangscode|inloggegevens
passwort|kennwort|passwörter|kennwörter|neues passwort|wlan-passwort|wlan-schlüssel|wlan-kennwort|netzwerkschlüssel|passphrase|zugangscode|zugangsdaten|losung
contraseña|contraseñas|contrasena|contraseña temporal|clave|clave wifi|clave de acceso|frase de contraseña|senha|parola|parola d'ordine|password provvisoria`.split(
		/[|\n]/,
	),
);

/** Labels that stand before other things as well: they want a value that cannot be a word. */
export const weak = new Set(
	"pass|login|logon|pin|pin code|pincode|clave|credentials|creds|parola|identifiants|pw|ww|toegangscode|zugangscode|passwords|wachtwoorden|paswoorden|mots de passe|contraseñas|code wifi|code d'accès|codes d'accès|security key|network key|wpa|wpa2|encryption key|clé de sécurité|inloggegevens|zugangsdaten|losung|passwörter|kennwörter".split(
		'|',
	),
);

/** Words by which a person lets another in, anywhere in the sentence. */
export const entering = terms(
	'password-entering',
	...`access|read only|admin|administrator|root|log in|log on|login|logging in|logged in|sign in|user|username|account|console|ssh|sftp|ftp|vpn|rdp|portal|wifi|wi-fi|wlan|ssid|hotspot|network|router|zip|7z|rar|archive|pdf|workbook|worksheet|sheet|sheets|spreadsheet|file|folder|attachment|encrypted|protected|locked|unlock|unlocks|decrypt|vault|keepass|database|laptop|tablet|machine|server
accès|connexion|connecter|connecte|identifiant|utilisateur|compte|serveur|portail|réseau|fichier|archive|pièce jointe|dossier partagé|chiffré|chiffrée|protégé|protégée|verrouillé|déverrouiller|poste|session
toegang|beheer|inloggen|aanmelden|gebruiker|gebruikersnaam|account|webconsole|netwerk|bestand|bijlage|map|versleuteld|beveiligd|ontgrendelen|server|portaal|laptop
zugang|zugriff|anmelden|einloggen|benutzer|benutzername|konto|netzwerk|datei|anhang|verschlüsselt|geschützt|entsperren
acceso|iniciar sesión|entrar|usuario|cuenta|red|archivo|adjunto|cifrado|protegido|servidor`.split(/[|\n]/),
);

/** A call's code lets nobody in but to the call. */
export const calls = terms(
	'password-calls',
	...`conference call|conference|dial-in|dial in|toll free|toll-free|participant|call-in|callin|host code|leader|moderator|webinar|webcast|meeting id|zoom|teams meeting|webex|bridge line|dial|conférence téléphonique|réunion|numéro vert|telefonische vergadering|vergader-id|telefonkonferenz|conferencia`.split(
		'|',
	),
);

/** A code, as people call it before its digits. */
export const codeWords = terms(
	'door-code-word',
	...`code|codes|pin|pin code|combination|combo|passcode|digicode|code d'accès|combinaison|cijfercode|pincode|toegangscode|combinatie|kombination|zahlenkombination|zugangscode|türcode|torcode|código|clave|combinación|keypad|door code|gate code|alarm code|entry code|master code|user code|lockbox|lock box|key safe|key box|keybox|cipher lock|padlock|alarm panel|safe combination|vault combination|code alarme|code porte|code portail|boîte à clés|boîte à clefs|deurcode|poortcode|alarmcode|kluiscode|slotcode|cijferslot|toetsenpaneel|codeslot|sleutelkluis|sleutelkluisje|sleutelkastje|alarmcode|schlüsseltresor|schlüsselkasten|tresor|zahlenschloss|código de alarma`.split(
		'|',
	),
);

/** What such a code opens. */
export const openers = terms(
	'door-opener',
	...`door|doors|gate|gates|side gate|barrier|entrance|entry|garage|building|lobby|hallway|corridor|stairwell|lift|elevator|alarm|alarm panel|burglar alarm|panel|keypad|safe|vault|locker|padlock|lock|lockbox|lock box|key box|key safe|keybox|cipher|armoury|armory|shed|barn|office|cage|container|storage unit|cabinet|suitcase|bike lock|fuel card|sim|sim card|card|phone|tablet|ipad|laptop|voicemail
porte|portes|portail|portillon|barrière|entrée|immeuble|interphone|garage|parking|hall|bâtiment|escalier|ascenseur|alarme|clavier|boîtier|coffre|coffre-fort|casier|cadenas|serrure|boîte à clés|boîte à clefs|local|box|cave|armoire|carte carburant|carte sim|téléphone|tablette|valise
deur|deuren|voordeur|achterdeur|poort|slagboom|ingang|toegang|garage|gebouw|hal|lift|alarm|alarmpaneel|toetsenpaneel|kluis|kluisje|sleutelkluis|sleutelkluisje|sleutelkastje|slot|hangslot|cijferslot|fietsslot|fietsenstalling|berging|schuur|loods|kast|locker|tankkaart|simkaart|telefoon|tablet|koffer
tür|haustür|tor|schranke|eingang|garage|gebäude|treppenhaus|alarmanlage|alarm|tastenfeld|tresor|safe|schließfach|spind|schloss|zahlenschloss|schlüsseltresor|schlüsselkasten|keller|tankkarte|sim-karte|handy|koffer
puerta|portón|verja|barrera|entrada|garaje|edificio|portal|alarma|teclado|caja fuerte|taquilla|candado|trastero|tarjeta|móvil|maleta`.split(
		/[|\n]/,
	),
);
