import { getRouteApi, lazyRouteComponent } from '@tanstack/react-router';
import { useState } from 'react';
import { readReviewScreens } from './speak.js';

const OwnAuditScreen = lazyRouteComponent(readReviewScreens, 'OwnAuditScreen');
const ReviewScreen = lazyRouteComponent(readReviewScreens, 'ReviewScreen');
const own = getRouteApi('/signed-in/audits/$auditId');
const file = getRouteApi('/signed-in/office/audits/$auditId');

/** The audit of one's own activities that the address names. */
export function OwnAuditRoute() {
  const { auditId } = own.useParams();
  return <OwnAuditScreen key={auditId} auditId={auditId} />;
}

/** The review of one audit, and the way from it to the next. */
export function ReviewRoute() {
  const { auditId } = file.useParams();
  const navigate = file.useNavigate();
  const [goesOn, setGoesOn] = useState(false);
  const onNext = (next: string | null) => {
    setGoesOn(true);
    void navigate(
      next === null ? { to: '/office/audits' } : { to: '/office/audits/$auditId', params: { auditId: next } },
    );
  };
  return <ReviewScreen key={auditId} fileId={auditId} onNext={onNext} goesOn={goesOn} />;
}
