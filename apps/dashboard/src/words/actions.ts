const words: Readonly<Record<string, string>> = {
	'account.set-password': 'Set a password',
	'audit.list': 'Read the audit log',
	'audit.verify': 'Verified the audit log',
	'message.received': 'Received',
	'message.analysed': 'Analysed',
	'message.view': 'Opened, masked',
	'message.reveal': 'Revealed plain content',
	'message.review': 'Marked as reviewed',
	'message.unreview': 'Marked as unreviewed',
	'message.decide': 'Corrected the machine',
	'message.withdraw-decision': 'Took a correction back',
	'message.learn': 'Opened to train the model of kinds',
	'message.search': 'Searched',
	'model.train': 'Trained the model of kinds',
	'archive.reanalyse': 'Put the archive back into analysis',
	'archive.progress': 'Looked at a re-analysis',
	'archive.compare': 'Compared the machine with decisions',
	'organisation.export': 'Exported the register',
	'organisation.import': 'Took organisations over into the register',
	'organisation.list': 'Read the register',
	'sign-in-link.create': 'Made a one-time link',
	'sign-in-link.use': 'Used a one-time link',
	'stats.view': 'Read the overview',
	'token.create': 'Made a token',
	'token.revoke': 'Revoked a token',
	'trap-domain.add': 'Added a trap domain',
	'trap-domain.change': 'Changed a trap domain',
	'trap-domain.set-rule': 'Set a rule for recipients',
	'trap-domain.remove-rule': 'Removed a rule for recipients',
	'trap-domain.list': 'Read the trap domains',
	'trap-domain.suggest': 'Asked whom a domain means',
};

/** An action of the audit log in words; one that has none is split at its dots and dashes. */
export const actionName = (action: string): string => {
	const known = words[action];
	if (known) return known;
	const spaced = action.replaceAll(/[.\-_]/g, ' ');
	return spaced.charAt(0).toUpperCase() + spaced.slice(1);
};
