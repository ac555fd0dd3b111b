import type { ComponentChildren, RefObject } from 'preact';

interface ChoicesProps {
  name: string;
  /** Where what stands before it says the same. */
  isNameHidden?: boolean;
  fieldset: RefObject<HTMLFieldSetElement>;
  children: ComponentChildren;
}

/** A few buttons, of which one is chosen. */
export function Choices({ name, isNameHidden = false, fieldset, children }: ChoicesProps) {
  return (
    <fieldset class="choices" ref={fieldset} aria-label={name}>
      {!isNameHidden && (
        <span class="choices-name" aria-hidden="true">
          {name}
        </span>
      )}
      {children}
    </fieldset>
  );
}
