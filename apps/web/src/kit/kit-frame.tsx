import { Card, initials, TextLink } from '@standing/design-system';

/** The parts of the frame that can be shown outside it; the frame itself stands around every signed-in screen. */
export function KitFrame() {
  return (
    <Card title="Frame">
      <div className="frame-name">
        <span className="mark" aria-hidden="true">
          {initials('Association exemple de coachs')}
        </span>
        Association exemple de coachs
      </div>
      <p>
        The whole frame is around <TextLink href="/standing">Where I stand</TextLink>; its bottom bar shows below 760
        px.
      </p>
    </Card>
  );
}
