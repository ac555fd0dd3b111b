import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface SectionProps {
  title: string;
  children: ComponentChildren;
}

/** A part of the page with its heading. */
export function Section({ title, children }: SectionProps) {
  const id = useId();
  return (
    <section class="settings-section" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

interface ChoiceProps<T extends string> {
  label: string;
  value: T;
  options: readonly { value: T; words: string }[];
  onChoose: (value: T) => void;
  /** Stands below. */
  hint?: string;
}

/** A choice of one of a few. */
export function Choice<T extends string>({ label, value, options, onChoose, hint }: ChoiceProps<T>) {
  const name = useId();
  return (
    <fieldset class="field">
      <legend>{label}</legend>
      <div class="options">
        {options.map((option) => (
          <label key={option.value} class="option">
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChoose(option.value)}
            />
            <span>{option.words}</span>
          </label>
        ))}
      </div>
      {hint && <p class="hint">{hint}</p>}
    </fieldset>
  );
}

interface CheckProps {
  words: string;
  checked: boolean;
  onCheck: (checked: boolean) => void;
  disabled?: boolean;
  /** Id of what says more. */
  describedBy?: string;
}

/** Something that is so or not. */
export function Check({ words, checked, onCheck, disabled = false, describedBy }: CheckProps) {
  return (
    <label class="option">
      <input
        type="checkbox"
        checked={checked}
        disabled={disabled}
        aria-describedby={describedBy}
        onChange={(event) => onCheck(event.currentTarget.checked)}
      />
      <span>{words}</span>
    </label>
  );
}
