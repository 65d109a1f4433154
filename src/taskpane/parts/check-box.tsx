import type { ComponentChildren, VNode } from 'preact';

/** A box to tick; `name` names it where its label says more than its name. */
export function CheckBox(props: {
  readonly label: ComponentChildren;
  readonly name?: string | undefined;
  readonly role?: 'switch' | undefined;
  readonly isChecked: boolean;
  readonly isDisabled?: boolean | undefined;
  readonly onChange: (isChecked: boolean) => void;
}): VNode {
  const { label, name, role, isChecked, isDisabled = false, onChange } = props;
  return (
    <label class="checkbox">
      <input
        type="checkbox"
        role={role}
        aria-label={name}
        checked={isChecked}
        disabled={isDisabled}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
      <span>{label}</span>
    </label>
  );
}
