const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const MinimizerPlugin = require('minimizer-webpack-plugin');

const typescript = require('tsx/cjs/api');
const { version } = require('./package.json');

const deploy = (name) => typescript.require(`./src/deploy/${name}.ts`, __filename);
const { readAddress } = deploy('address');
const { contentPolicy } = deploy('content-policy');
const { writeManifest } = deploy('manifest');
const { DEPLOY_SETTINGS: settings } = deploy('settings');

const DEV_PORT = 3000;
/** What the pages are told when they are built. */
const PAGE_FACTS = { policy: contentPolicy(settings), version, contact: settings.contact };

/**
 * The add-in's pages: the pane, the functions behind the ribbon, and the help. `--env autotest` puts the
 * test that runs in real Excel in the pane's place, in a folder and under a manifest of its own.
 */
module.exports = async ({ autotest }, { mode }) => ({
  target: ['web', 'es2022'],
  entry: {
    taskpane: autotest ? './test/autotest/page/main.ts' : './src/taskpane/taskpane.tsx',
    commands: './src/commands/commands.ts',
    dialog: './src/commands/dialog.ts',
  },
  output: {
    path: path.resolve(__dirname, autotest ? 'dist-autotest' : 'dist'),
    filename: mode === 'production' ? '[name].[contenthash:8].js' : '[name].js',
    chunkFilename: mode === 'production' ? 'part-[id].[contenthash:8].js' : '[name].js',
    clean: true,
  },
  resolve: { extensions: ['.tsx', '.ts', '.js'] },
  devtool: mode === 'production' ? false : 'source-map',
  performance: { hints: false },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        loader: 'ts-loader',
        options: { transpileOnly: true, compilerOptions: { noEmit: false } },
      },
      { test: /\.css$/, type: 'asset/resource' },
      { test: /\.csv$/, type: 'asset/source' },
    ],
  },
  plugins: [
    new HtmlPlugin({
      filename: 'taskpane.html',
      template: './src/taskpane/taskpane.html',
      chunks: ['taskpane'],
      templateParameters: PAGE_FACTS,
    }),
    new HtmlPlugin({
      filename: 'commands.html',
      template: './src/commands/commands.html',
      chunks: ['commands'],
      templateParameters: PAGE_FACTS,
    }),
    new HtmlPlugin({
      filename: 'dialog.html',
      template: './src/commands/dialog.html',
      chunks: ['dialog'],
      templateParameters: PAGE_FACTS,
    }),
    new HtmlPlugin({
      filename: 'aide.html',
      template: './src/help/aide.html',
      chunks: [],
      templateParameters: PAGE_FACTS,
    }),
    new CopyPlugin({
      patterns: [
        { from: 'assets', to: 'assets' },
        {
          from: 'manifest.xml',
          to: 'manifest.xml',
          transform: (xml) => manifestFor(String(xml), autotest),
        },
      ],
    }),
  ],
  ...(mode === 'production'
    ? {
        optimization: {
          // As small as terser's, in half the time of a build.
          minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify })],
          mangleExports: 'size',
          // What two parts need is a part of its own, for the pane and for the ribbon alike.
          usedExports: 'global',
          splitChunks: { minSize: 2000, maxAsyncRequests: Infinity },
        },
      }
    : { devServer: await serveLocally() }),
});

const AUTOTEST_ID = '7d0c1f64-53a8-4f0e-8b7b-6a3e9c2d5f21';

function manifestFor(xml, autotest) {
  const address = readAddress(process.env.ADDIN_URL);
  const written = writeManifest(xml, { address, version, settings });
  if (!autotest) return written;
  return written
    .replace(/(<Id>)[^<]*/, (_, tag) => tag + AUTOTEST_ID)
    .replace(
      /(<DisplayName DefaultValue=")[^"]*/,
      (_, tag) => `${tag}Suivi du programme, autotest`,
    );
}

/** Excel only loads add-ins over https: the certificate is made on this machine, for this machine. */
async function serveLocally() {
  const isServing = process.argv.includes('serve') || Boolean(process.env.WEBPACK_SERVE);
  if (!isServing) return {};
  const { getHttpsServerOptions } = require('office-addin-dev-certs');
  return {
    host: 'localhost',
    port: DEV_PORT,
    server: { type: 'https', options: await getHttpsServerOptions() },
    headers: { 'Access-Control-Allow-Origin': '*' },
    hot: true,
  };
}
