import type { HostObject } from '../rich-api/host-class';
import { defineClass } from '../rich-api/host-class';
import type { Session } from '../rich-api/session';

/** What office.js asks of the host besides the workbook. */

const addinInternal = defineClass<null>({
  name: 'AddinInternalService',
  methods: { notifyActionHandlerReady: () => null },
});

const appRuntime = defineClass<null>({
  name: 'AppRuntimeService',
  methods: { setAppRuntimeState: () => null, getAppRuntimeState: () => 'Visible' },
});

const appRuntimePersistence = defineClass<null>({
  name: 'AppRuntimePersistenceService',
  methods: { setAppRuntimeStartState: () => null, getAppRuntimeStartState: () => 'Inactive' },
});

export function services(typeName: string, session: Session): HostObject | undefined {
  switch (typeName) {
    case 'Microsoft.InternalService.AddinInternalService':
      return addinInternal(null, session);
    case 'Microsoft.AppRuntime.AppRuntimeService':
      return appRuntime(null, session);
    case 'Microsoft.AppRuntime.AppRuntimePersistenceService':
      return appRuntimePersistence(null, session);
    default:
      return undefined;
  }
}
