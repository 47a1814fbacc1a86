/** Where the rooms report to; pino's loggers fit. */
export interface Log {
  warn(details: object, message: string): void;
  error(details: object, message: string): void;
}
