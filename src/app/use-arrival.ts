import { type RefObject, useEffect, useRef, useState } from "react";

/**
 * Tells everyone where a change of screen has led: the tab's title, the focus at the top of the new screen, and a
 * text for a live region. The first screen is the browser's own to announce.
 * @param place what makes it another screen; a change of filter does not
 */
export function useArrival(place: string, title: string, main: RefObject<HTMLElement | null>): string {
  const previous = useRef(place);
  const [announcement, setAnnouncement] = useState("");

  useEffect(() => {
    document.title = title === "Edgecase" ? title : `${title} · Edgecase`;
  }, [title]);

  useEffect(() => {
    if (previous.current === place) return;
    previous.current = place;
    main.current?.focus({ preventScroll: true });
    scrollTo(0, 0);
    setAnnouncement(title);
  }, [place, title, main]);

  return announcement;
}
