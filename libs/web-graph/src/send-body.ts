export interface Sending {
  readonly headers: Record<string, string>;
  readonly body: Blob;
  /** Takes it back while it is on its way. */
  readonly signal?: AbortSignal | undefined;
  /** How much has gone, from 0 to 1. */
  readonly onSent?: ((share: number) => void) | undefined;
}

/** Posts a body and tells how much of it has gone, which `fetch` does not. @throws the signal’s reason where it was taken back, TypeError where the network failed */
export function sendBody(url: string, { headers, body, signal, onSent }: Sending): Promise<{ readonly status: number; readonly text: string }> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const takeBack = () => request.abort();
    request.upload.onprogress = ({ loaded, total }) => onSent?.(total > 0 ? loaded / total : 0);
    request.onload = () => resolve({ status: request.status, text: request.responseText });
    request.onerror = () => reject(new TypeError('the network failed'));
    request.onabort = () => reject(signal?.reason as Error);
    request.onloadend = () => signal?.removeEventListener('abort', takeBack);
    request.open('POST', url);
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    signal?.addEventListener('abort', takeBack);
    request.send(body);
  });
}
