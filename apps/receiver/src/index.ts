export { type Receiver, type ReceiverOptions, startReceiver } from './start.ts';
