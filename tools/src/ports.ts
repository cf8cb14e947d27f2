/** The one table of ports: the gateway's, and everything else by its distance from it. */
export const services = ['organisation', 'education', 'talks', 'integrity', 'identity'] as const;
export type Service = (typeof services)[number];
/** The services that keep the work of an institution: they must be up before the first one is loaded. */
export const workServices = ['organisation', 'education', 'talks', 'integrity'] as const satisfies readonly Service[];

export interface Ports extends Readonly<Record<Service, number>> {
  readonly gateway: number;
  readonly postgres: number;
}

/** @throws RangeError when `port` is no number that leaves room for the others */
export function portsFrom(port: string | undefined): Ports {
  const gateway = Number(port ?? 4000);
  if (!Number.isInteger(gateway) || gateway < 1 || gateway > 65_529) throw new RangeError(`PORT=${port} 不是可用的端口(1–65529)`);
  return {
    gateway,
    organisation: gateway + 1,
    education: gateway + 2,
    talks: gateway + 3,
    integrity: gateway + 4,
    postgres: gateway + 5,
    identity: gateway + 6,
  };
}
