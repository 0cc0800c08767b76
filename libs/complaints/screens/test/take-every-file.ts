/** The upload door, which takes every file at once. */
export function takeEveryFile(): void {
  let count = 0;
  class Upload {
    readonly upload = {};
    readonly status = 200;
    responseText = '';
    onload?: () => void;
    open(): void {}
    abort(): void {}
    send(): void {
      count += 1;
      this.responseText = JSON.stringify({ ticket: `ticket-${count}`, name: `file-${count}.pdf`, bytes: 1200 });
      queueMicrotask(() => this.onload?.());
    }
    getResponseHeader(): null {
      return null;
    }
  }
  Object.assign(globalThis, { XMLHttpRequest: Upload });
}
