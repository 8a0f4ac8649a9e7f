/** Forms of address, titles and ranks that stand before a person's name. Lower case, without a full stop. */
const words = `
mr mrs ms miss mx dr drs ir ing prof professor doctor sir dame lady lord rev fr gen general ltgen majgen bgen lt ltc
ltcol ltcdr ltjg lcdr lieutenant capt captain cpt maj major col colonel cdr commander cdre commodore adm admiral radm
vadm ens ensign midshipman sgt sergeant ssg ssgt sfc msg msgt tsgt smsgt cmsgt csm sgm csgt cpl lcpl corporal bdr lbdr
gnr pvt pte private pfc spc spc3 spc4 specialist a1c amn airman wo wo1 wo2 cw2 cw3 cw4 cw5 po po1 po2 po3 cpo scpo mcpo
petty officer sn seaman fn gysgt mgysgt 1sgt brigadier brig plt ambassador minister agent inspector constable nurse
pastor father sister uncle aunt grandma grandpa
m mm mme mmes mlle monsieur madame mademoiselle docteur maître maitre me veuve feu général cne capitaine cdt commandant
adj adjudant adjudant-chef sergent sergent-chef sgc caporal caporal-chef cch ltt lieutenant-colonel mt second-maître
premier-maître maître-principal enseigne sapeur gendarme
heer dhr mevrouw mevr mw mej fam familie kapitein kap majoor kol kolonel luitenant luitenant-kolonel sergeant-majoor
korporaal kpl soldaat sld matroos generaal
herr herrn frau fräulein dipl hauptmann hptm oberst oberstleutnant leutnant oberleutnant feldwebel hauptfeldwebel
stabsfeldwebel unteroffizier gefreiter
señor senor señora señorita sra srta don doña dña teniente capitán coronel comandante sargento cabo soldado brigada
alférez`;

export const titles: ReadonlySet<string> = new Set(words.trim().split(/\s+/));

const smallWords = `
van von de der den het ten ter te tot zu zur zum vom du des d' le la les l' el al bin ben ibn ag ould y da do dos das
del della di san saint st 't in op and et en und e & née ép geb epouse épouse jr sr ii iii iv`;

/** Small words inside a name: `van der Berg`, `de la Cruz`, `M. et Mme`. */
export const particles: ReadonlySet<string> = new Set(smallWords.trim().split(/\s+/));

const otherWords = `
the our your my his her their this that these from with for not and dear hi hello please note new old tel phone mobile
name address date page room order invoice total monday tuesday wednesday thursday friday saturday sunday january february
march july september october november december feb mar apr jun jul aug sep sept oct nov dec mon tue
wed thu fri sat sun
cher chère bonjour notre votre nos vos ce cette nom adresse lundi mardi mercredi jeudi vendredi samedi dimanche janvier
février mars juin juillet août septembre octobre novembre décembre objet suivi livraison commande
beste geachte hallo onze ons uw jouw deze naam adres maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari
februari maart mei juni juli augustus oktober levering bestelling onderwerp
liebe lieber sehr geehrte unser unsere ihre ihr name adresse montag dienstag mittwoch donnerstag freitag samstag sonntag
januar februar märz juni juli oktober dezember betreff lieferung bestellung
estimado estimada querido nuestro nuestra nombre dirección lunes martes miércoles jueves viernes sábado domingo enero
febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre asunto entrega pedido`;

/** Words with a capital that begin lines and are nobody's name. */
export const notNames: ReadonlySet<string> = new Set(otherWords.trim().split(/\s+/));
