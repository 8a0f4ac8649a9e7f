import { randomFillSync } from 'node:crypto';

/** Drawn together: each call into the generator costs as much as sealing a kilobyte. */
const pool = Buffer.allocUnsafeSlow(4096);
let used = pool.length;

/** Fills `target`, of 4096 octets at most, with octets of the system's generator that nobody else gets; returns it. */
export const takeRandom = <Target extends Buffer>(target: Target): Target => {
	if (used + target.length > pool.length) {
		randomFillSync(pool);
		used = 0;
	}
	const end = used + target.length;
	pool.copy(target, 0, used, end);
	// What has become a key stands nowhere else.
	pool.fill(0, used, end);
	used = end;
	return target;
};
