import { educationSchema } from './schema';

process.stdout.write(educationSchema().sdl);
