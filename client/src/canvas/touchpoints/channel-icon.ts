import type { ChannelKind } from "@resa/shared/model/channel-kind";
import AppWindow from "lucide-solid/icons/app-window";
import Globe from "lucide-solid/icons/globe";
import Mail from "lucide-solid/icons/mail";
import MapPin from "lucide-solid/icons/map-pin";
import Megaphone from "lucide-solid/icons/megaphone";
import MessageSquare from "lucide-solid/icons/message-square";
import MonitorSmartphone from "lucide-solid/icons/monitor-smartphone";
import Phone from "lucide-solid/icons/phone";
import Scroll from "lucide-solid/icons/scroll-text";
import Share from "lucide-solid/icons/share-2";
import Shapes from "lucide-solid/icons/shapes";
import Users from "lucide-solid/icons/users";

/** The icon of each kind of channel. */
export const channelIcon: Readonly<Record<ChannelKind, typeof Phone>> = {
  "in-person": Users,
  phone: Phone,
  email: Mail,
  chat: MessageSquare,
  web: Globe,
  app: AppWindow,
  letter: Scroll,
  social: Share,
  place: MapPin,
  "self-service": MonitorSmartphone,
  complaint: Megaphone,
  other: Shapes,
};
