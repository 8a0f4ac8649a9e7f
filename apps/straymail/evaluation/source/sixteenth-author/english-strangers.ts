import type { Sample } from '../../../demo/form/sample.ts';

export const englishStrangers: Sample[] = [
	{
		date: '2026-11-14T19:12:40+08:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'Elaine <elaine.ho.design@sunnymail-box.example>',
		to: ['mark.tolliver@pacom.ml'],
		subject: 'golf on Saturday?',
		text: `Hi Dr. Warren, it was so nice to meet you at the charity dinner in Singapore. My assistant gave me this address, I hope it is right! Are we still on for golf Saturday, and shall I book lunch at the club? - Elaine
`,
	},
	{
		date: '2026-11-15T02:33:19Z',
		kind: 'spam',
		level: 'moderate',
		categories: ['personal'],
		language: 'en',
		from: 'g.haldane@usarmy.ml <support@qx41-relay.example>',
		envelopeFrom: 'support@qx41-relay.example',
		to: ['g.haldane@usarmy.ml'],
		subject: 'Gregory Haldane',
		text: `Gregory Haldane,

I know that calling [[phone:+1 910 555 0177]] or stopping by [[home-address:418 Tamarack Ln, Fayetteville NC 28311]] would be a good way to have a word with you in case you don't cooperate. Nice porch by the way.

You don't know me. Months ago I put a tool called Pegasus on your phone and I have watched what you watch. I have you on camera, both of you: what was on the screen on the left and what you were doing on the right. Disgusting stuff, Gregory.

You have two ways to go. Ignore me and I send the clip to every contact you have, command included. Or pay $1,950 in Bitcoin, treat it as a consulting fee, and I wipe everything and you never hear from me again.

BTC: bc1q7exmpl0k4n2v9s8s7m0rrow2xw3y5notreal

You have ONE day from opening this. I get a notice when you read it. Don't bother to reply, the address is made up. And cover your camera next time.
`,
	},
	{
		date: '2026-11-16T23:01:55Z',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'CanadianRX <deals@pill-express-rx.example>',
		to: ['jferro@marines.ml', 'jferris@usmc.ml', 'jfern@usmc.ml'],
		subject: 'V1agra $0.79 - C1alis $1.20 - Ozemp1c no prescript',
		text: `NO doctor. NO prescription. DISCREET package.

Vi@gra 100mg ........ 0.79
Ci@lis 20mg ......... 1.20
Semaglut1de pen ..... 49.00
Tramad0l, Xan@x ..... ask us

+ 4 free pills with every order
+ Worldwide shiping 7-12 day, reship if seized

http://rx.pill-express-rx.example/shop?a=881

qwopl beneath corridor seventeen lantern maple vk
`,
	},
	{
		date: '2026-11-17T13:45:26Z',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'Lone Bridge Tollway Notice <notice@lbt-payments.example>',
		to: ['c.mabry@southcom.ml'],
		subject: 'Outstanding toll $6.99 - second reminder',
		text: `Our system shows an unpaid toll on your vehicle.

Amount due      $6.99
Due date        November 18, 2026
Late fee after  $50.00

To avoid a late fee and referral to the Department of Motor Vehicles, please settle the balance at

https://lbt-payments.example/pay

(If the link is not clickable, reply Y, close this message and open it again.)

Thank you for travelling with us. Drive safely.
`,
		html: 'alternative',
	},
	{
		date: '2026-11-18T08:02:00+03:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'Maj. Gen. K. Bradley <recruitment@int-protection-corps.example>',
		to: ['recruiting@nationalguard.ml', 'jobs@forces.ml'],
		subject: 'INTERNATIONAL PROTECTION CORPS: 2,500 PLACES OPEN',
		text: `Sir/Madam,

Following the decision of the Joint Council, the International Protection Corps is enlisting 2,500 men and women from allied nations for the year 2027. Former soldiers, drivers, cooks, nurses and signallers are all welcome, age 18 to 49.

Remuneration: USD 6,200 monthly, free accommodation, insurance of USD 250,000, green card for you and your family after 12 months.

Forward a scan of your identification, two photographs and a brief statement of previous service. Selected candidates pay only the refundable uniform and medical deposit of USD 285 before their joining letter is issued.

Vacancies are filled in order of arrival.

Directorate of Enlistment
`,
	},
	{
		date: '2026-11-19T10:11:37Z',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'Nathan Ellery <nathan@halcyon-digital-assets.example>',
		to: ['w.strand@socom.ml'],
		subject: 'A quieter way to hold digital assets',
		text: `Good morning,

Many people in public service missed the last cycle because they had neither the time nor the tools to follow the market. Halcyon manages pooled positions for around 3,100 private clients. Our model portfolio returned 4.1% a month over the last 26 months, with no losing quarter.

You may begin with USD 250. Your personal account manager will do the first trades together with you by screen share, and withdrawals are possible at any time.

I have reserved a place in Thursday's introductory session under your name. May I confirm it?

Yours in growth,
Nathan Ellery
Client Partner
Capital at risk. Halcyon Digital Assets is registered offshore.
`,
	},
	{
		date: '2026-11-20T05:55:12Z',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'Domain Service Center <renewals@dns-registry-service.example>',
		to: ['hostmaster@defencegov.au'],
		subject: 'Domain name expiry notice: defencegov',
		format: 'html',
		text: `<div style="font-family:Verdana;font-size:12px;width:640px">
<p><b>NOTICE OF EXPIRY &mdash; FINAL</b></p>
<p>Attn: Hostmaster</p>
<table border="1" cellpadding="5" style="border-collapse:collapse">
<tr><td>Reference</td><td>AU-2611-70931</td></tr>
<tr><td>Service</td><td>Search engine submission and domain listing, 1 year</td></tr>
<tr><td>Expires</td><td>20 November 2026</td></tr>
<tr><td>Amount</td><td>AUD 289.00</td></tr>
</table>
<p>Failure to complete your search engine registration by the expiry date may result in the cancellation of this offer, making it difficult for your customers to locate you on the web.</p>
<p><a href="https://dns-registry-service.example/pay/70931">SECURE ONLINE PAYMENT</a></p>
<p style="font-size:9px;color:#aaa">This is a solicitation, not a bill. You are under no obligation to pay unless you accept this offer.</p>
</div>`,
	},
];
