const { transformSync } = require('@swc/core');

/** Lets babel print JSX and swc turn it into calls, so that screen tests need no second JSX compiler. */
module.exports = () => ({
  generatorOverride(ast, options, code, generate) {
    const printed = generate(ast, options, code);
    const compiled = transformSync(printed.code, {
      configFile: false,
      swcrc: false,
      sourceMaps: true,
      inputSourceMap: JSON.stringify(printed.map),
      jsc: {
        parser: { syntax: 'ecmascript', jsx: true },
        transform: { react: { runtime: 'automatic' } },
        target: 'es2023',
      },
      module: { type: 'es6' },
    });
    return { code: compiled.code, map: JSON.parse(compiled.map) };
  },
});
