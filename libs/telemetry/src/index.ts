export { startTelemetry, stopTelemetry, traceOperation, type OperationSpan } from './telemetry';
