import { useBoard } from "./BoardProvider";
import { type CustomerCommands, makeCustomerCommands } from "./customer-commands";

/** What can be said of the customers of the board that is open. For parts that come later: a board is drawn without it. */
export const useCustomers = (): CustomerCommands => useBoard().commands(makeCustomerCommands);
