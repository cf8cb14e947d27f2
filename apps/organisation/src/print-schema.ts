import { organisationSchema } from './schema';

process.stdout.write(organisationSchema().sdl);
