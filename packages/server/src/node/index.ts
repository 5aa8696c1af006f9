export { type Streams, serve } from './serve.ts';
