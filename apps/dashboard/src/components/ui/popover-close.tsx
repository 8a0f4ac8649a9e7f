'use client';

import { Popover as Base } from '@base-ui/react/popover';

/** Closes the popover around it when pressed. Import it only from what a popover shows. */
export const PopoverClose = Base.Close;
