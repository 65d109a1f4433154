/*
 * The page around the pane: it speaks to office.js as Excel on the web does, and hands every request
 * over to the stand-in behind it. Runs in the browser as it is.
 *
 * `link.answer(body)` resolves to { transport, body }, `link.answerFile(method, question)` to
 * { error, values }; `link.note(name, data)` hears the rest.
 * Returns { deliver(entries), runCommand(name) }.
 */
function startParentPage({ frame, paneAddress, context, link }) {
  const CONVERSATION = 'conversation-1';
  const CONTROL = 'control-1';
  const RICH_API = 93;
  const RIBBON_DONE = 94;
  const SETTINGS_SAVED = 76;
  const SETTINGS_ASKED = 75;
  const FILE_METHODS = [77, 80, 81];
  const DIALOG = 'dialogMessageReceived';
  const CLOSED_BY_USER = 12006;
  const paneOrigin = new URL(paneAddress, location.href).origin;
  const hostInfo = `Excel$Web$16.00$${context.locale}$correlation-1$$$0`;
  const xdmInfo = `${CONVERSATION}|${CONTROL}|${location.origin}`;
  let settings = [];

  /** A pane that was closed while Excel answered it is told nothing any more: it has no window. */
  function post(message) {
    frame.contentWindow?.postMessage(
      JSON.stringify({ _conversationId: CONVERSATION, _serializerVersion: 1, ...message }),
      paneOrigin,
    );
  }

  function reply(request, data) {
    post({
      _messageType: 1,
      _actionName: request._actionName,
      _correlationId: request._correlationId,
      _errorCode: 0,
      _responseType: 0,
      _data: data,
    });
  }

  function raise(name, data) {
    post({
      _messageType: 1,
      _actionName: name,
      _correlationId: 0,
      _errorCode: 0,
      _responseType: 1,
      _data: data,
    });
  }

  function appContext() {
    return {
      _id: CONTROL,
      _appName: 16,
      _appVersion: '16.00',
      _appMinorVersion: 0,
      _appUILocale: context.locale,
      _dataLocale: context.locale,
      _docUrl: context.documentAddress,
      _clientMode: context.isReadOnly ? 0 : 1,
      _settings: settings,
      _reason: 1,
      _osfControlType: 1,
      _eToken: '',
      _correlationId: 'correlation-1',
      _appInstanceId: 'instance-1',
      _requirementMatrix: JSON.stringify({ ExcelApi: context.apiVersion, DialogApi: '1.2' }),
      _hostFullVersion: '16.0.15407.10000',
      _clientWindowHeight: 800,
      _clientWindowWidth: 320,
      _addinName: 'Suivi du programme',
      _appDomains: [paneOrigin],
    };
  }

  async function execute(request) {
    const { DispatchId: dispatch } = request._data.DdaMethod;
    if (dispatch === RICH_API) {
      const { transport, body } = await link.answer(request._data.ArrayData[4]);
      reply(
        request,
        transport === 0
          ? { Version: 1, Error: 0, Data: [200, [], body] }
          : { Version: 1, Error: transport },
      );
      return;
    }
    if (FILE_METHODS.includes(dispatch)) {
      const { 1: sliceSize = null, 2: handle = null, 3: index = null } = request._data;
      const { error, values } = await link.answerFile(dispatch, { sliceSize, handle, index });
      reply(request, { Version: 1, Error: error, ...values });
      return;
    }
    if (dispatch === SETTINGS_SAVED) settings = request._data.DdaSettingsMethod.Properties;
    if (dispatch === RIBBON_DONE) link.note('command-done', request._data);
    reply(request, {
      Version: 1,
      Error: 0,
      ...(dispatch === SETTINGS_ASKED
        ? { Properties: { Settings: settings.map(([Name, Value]) => ({ Name, Value })) } }
        : {}),
    });
  }

  /** A page of the add-in above the workbook, until the user closes it or the add-in does. */
  function showDialog({ _actionType: action, _data: asked }) {
    document.getElementById('office-dialog')?.remove();
    if (action !== 1) return;
    const dialog = document.createElement('div');
    dialog.id = 'office-dialog';
    dialog.setAttribute('role', 'dialog');
    dialog.style.cssText =
      'position:fixed;inset:20% 25%;z-index:9;background:#fff;border:1px solid #888';
    const page = document.createElement('iframe');
    page.title = 'Boîte de dialogue';
    page.src = JSON.parse(asked.targetId).url;
    page.style.cssText = 'border:0;width:100%;height:80%';
    const close = document.createElement('button');
    close.textContent = 'Fermer';
    close.onclick = () => {
      dialog.remove();
      raise(DIALOG, { messageType: CLOSED_BY_USER });
    };
    dialog.append(page, close);
    document.body.append(dialog);
  }

  window.addEventListener('message', (event) => {
    if (event.source !== frame.contentWindow || typeof event.data !== 'string') return;
    const request = JSON.parse(event.data);
    if (request._messageType !== 0) return;
    switch (request._actionName) {
      case 'ContextActivationManager_getAppContextAsync':
        reply(request, appContext());
        break;
      case 'ContextActivationManager_notifyHost':
        break;
      case 'executeMethod':
        void execute(request);
        break;
      default:
        if (request._actionName === DIALOG) showDialog(request);
        if (request._actionType === 1 || request._actionType === 2) {
          link.note(request._actionType === 1 ? 'registered' : 'unregistered', request._actionName);
          reply(request, { Error: 0 });
        } else {
          link.note('unknown', request._actionName);
        }
    }
  });

  const address = new URL(paneAddress, location.href);
  address.searchParams.set('_host_Info', hostInfo);
  address.hash = `&_xdm_Info=${encodeURIComponent(xdmInfo)}`;
  frame.name = JSON.stringify({
    baseFrameName: 'pane',
    hostInfo,
    xdmInfo,
    serializerVersion: 1,
    flights: '[]',
  });
  frame.src = address.href;

  let commands = 0;
  return {
    deliver: (entries) => raise('richApiMessage', { ArrayData: entries }),
    runCommand: (name) => {
      commands += 1;
      raise('appCommandInvoked', {
        0: `command-${commands}`,
        1: name,
        2: JSON.stringify({ source: { id: name } }),
      });
    },
  };
}
