import { identitySchema } from './schema';

process.stdout.write(identitySchema().sdl);
