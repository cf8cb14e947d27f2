import { talksSchema } from './schema';

process.stdout.write(talksSchema().sdl);
