module.exports = require('./jest.global.js').setup;
