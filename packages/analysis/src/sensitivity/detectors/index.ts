import type { Detector } from '../detector.ts';
import { apiKey } from './api-key.ts';
import { beRrn } from './be-rrn.ts';
import { bookingReference } from './booking-reference.ts';
import { creditCard } from './credit-card.ts';
import { dateOfBirth } from './date-of-birth.ts';
import { diagnosis } from './diagnosis.ts';
import { dodId } from './dod-id.ts';
import { driversLicence } from './drivers-licence.ts';
import { flight } from './flight.ts';
import { frNir } from './fr-nir.ts';
import { geoCoordinate } from './geo-coordinate.ts';
import { homeAddress } from './home-address.ts';
import { hotelRoom } from './hotel-room.ts';
import { iban } from './iban.ts';
import { ipAddress } from './ip-address.ts';
import { medicalRecord } from './medical-record.ts';
import { mgrs } from './mgrs.ts';
import { mrz } from './mrz.ts';
import { nlBsn } from './nl-bsn.ts';
import { oneTimeCode } from './one-time-code.ts';
import { passportNumber } from './passport-number.ts';
import { password } from './password.ts';
import { phone } from './phone.ts';
import { privateKey } from './private-key.ts';
import { resetLink } from './reset-link.ts';
import { ukNino } from './uk-nino.ts';
import { usBankAccount } from './us-bank-account.ts';
import { usEin } from './us-ein.ts';
import { usItin } from './us-itin.ts';
import { usSsn } from './us-ssn.ts';
import { vin } from './vin.ts';

/** In the order of precedence: where two spans overlap with equal confidence, the earlier type keeps its span. */
export const detectors: readonly Detector[] = [
	privateKey,
	mrz,
	resetLink,
	apiKey,
	password,
	iban,
	creditCard,
	usSsn,
	usItin,
	frNir,
	beRrn,
	nlBsn,
	ukNino,
	dodId,
	passportNumber,
	driversLicence,
	medicalRecord,
	vin,
	usEin,
	usBankAccount,
	oneTimeCode,
	dateOfBirth,
	diagnosis,
	mgrs,
	geoCoordinate,
	ipAddress,
	bookingReference,
	flight,
	hotelRoom,
	homeAddress,
	phone,
];
