import { blankJourney } from "./blank-journey";
import { complaint } from "./complaint/complaint";
import { kitchen } from "./kitchen/kitchen";
import { restaurant } from "./restaurant/restaurant";
import { returnOfGoods } from "./return-of-goods/return-of-goods";
import { serviceBlueprint } from "./service-blueprint/service-blueprint";
import { staffWorkshop } from "./staff-workshop/staff-workshop";
import { supportCall } from "./support-call/support-call";
import type { Template } from "./template";
import { veteran } from "./veteran/veteran";

export { pictureOf } from "./template-picture";

/** All templates, in the order in which they are offered. */
export const templates: readonly Template[] = [
  blankJourney,
  supportCall,
  kitchen,
  serviceBlueprint,
  restaurant,
  returnOfGoods,
  complaint,
  veteran,
  staffWorkshop,
];

/** The template of an id; undefined when there is none. */
export const templateById = (id: string): Template | undefined =>
  templates.find((template) => template.id === id);
