import { integritySchema } from './schema';

process.stdout.write(integritySchema().sdl);
