/** Presses a control of Gmail's as a mouse does; its handlers do not ask whether a hand did it. */
export function pressControl(control: Element): void {
  for (const kind of ['mousedown', 'mouseup', 'click'])
    control.dispatchEvent(new MouseEvent(kind, { bubbles: true, cancelable: true }));
}
