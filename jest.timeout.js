// Databases and processes start in some tests: on two busy cores five seconds are not enough. A spec may ask for more.
jest.setTimeout(60_000);
