/** `narrow` when the reader made the sidebar a strip of icons. */
export const sidebarCookie = 'straymail-sidebar';
