import type { Level } from '@straymail/contracts';
import { cn } from '../../words/class-names.ts';
import { levelLooks } from '../../words/levels.ts';
import { useWords } from '../../words/use-words.ts';

/** Four rising bars, filled up to the level; `critical` is a filled octagon with a mark. */
export const LevelGlyph = ({ level, className }: { level: Level; className?: string }) => {
	const { rank, text } = levelLooks[level];
	if (level === 'critical') {
		return (
			<svg aria-hidden="true" viewBox="0 0 16 16" className={cn('size-4 shrink-0', text, className)}>
				<path d="M5 1h6l4 4v6l-4 4H5l-4-4V5z" fill="currentColor" />
				<path d="M7 4h2v5H7zm0 6.5h2v2H7z" className="fill-surface" />
			</svg>
		);
	}
	return (
		<svg aria-hidden="true" viewBox="0 0 16 16" className={cn('size-4 shrink-0', text, className)}>
			{[0, 1, 2].map((bar) => (
				<rect
					key={bar}
					x={1.5 + bar * 5}
					y={10 - bar * 4}
					width="3"
					height={4 + bar * 4}
					rx="1"
					fill="currentColor"
					opacity={bar < rank ? 1 : 0.28}
				/>
			))}
		</svg>
	);
};

/** Level by word, shape and colour; `null` while the message has not been analysed. */
export const LevelBadge = ({ level, className }: { level: Level | null; className?: string }) => {
	const { levelName, levelMeaning } = useWords();
	if (!level) return <span className={cn('text-muted text-sm', className)}>–</span>;
	const { text } = levelLooks[level];
	return (
		<span
			title={levelMeaning(level)}
			className={cn('flex items-center gap-1.5 text-sm font-medium whitespace-nowrap', text, className)}
		>
			<LevelGlyph level={level} />
			{levelName(level)}
		</span>
	);
};
