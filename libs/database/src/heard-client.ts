import { Client, Connection, type ClientConfig } from 'pg';
import { preparedName } from './prepared';

/** How long a request to cancel may take to be delivered. */
const DELIVERY_MS = 2_000;

/** What pg keeps and its types leave out. */
interface Wire {
  readonly processID: number | null;
  readonly secretKey: number | null;
  readonly ssl: ClientConfig['ssl'];
}
type CancelConnection = Connection & { connect(port: number | string, host?: string): void; cancel(processID: number, secretKey: number): void; requestSsl(): void };

/**
 * A client whose errors are always heard, whose statement can be cancelled, and which keeps the plans of `prepared` statements. While a client is on its way from the pool to a query runner nobody listens, and Node
 * ends a process over an error that nobody hears: a server that says "ready" and "going down" in one breath. The statement that follows fails, and so the error is not lost.
 */
export class HeardClient extends Client {
  constructor(config?: ClientConfig) {
    super(config);
    this.on('error', () => undefined);
    const query = this.query.bind(this) as (...call: unknown[]) => unknown;
    // TypeORM hands on a text and its values alone.
    this.query = ((text: unknown, ...rest: unknown[]) => {
      const name = preparedName(text);
      return query(name === undefined ? text : { name, text }, ...rest);
    }) as typeof this.query;
  }

  /**
   * Asks the server to cancel whatever this client's backend runs at this moment, over a connection of its own that needs no place in any pool. Resolves when
   * the server has passed it on or could not be reached; never rejects. It may come too early (the statement is still on its way) or too late: both change nothing.
   */
  cancelStatement(): Promise<void> {
    const { processID, secretKey, ssl } = this as unknown as Wire;
    if (processID === null || secretKey === null) return Promise.resolve();
    return new Promise((resolve) => {
      const connection = new Connection({ ssl }) as CancelConnection;
      const late = setTimeout(() => connection.stream.destroy(), DELIVERY_MS);
      const say = (): void => connection.cancel(processID, secretKey);
      connection.on('error', () => connection.stream.destroy());
      connection.once('end', () => {
        clearTimeout(late);
        resolve();
      });
      connection.once('connect', () => (ssl ? connection.requestSsl() : say()));
      connection.once('sslconnect', say);
      if (this.host.startsWith('/')) connection.connect(`${this.host}/.s.PGSQL.${this.port}`);
      else connection.connect(this.port, this.host);
    });
  }
}
