/** Where an engine keeps its data, and who wants to know its process ids. */
export interface EngineOptions {
  folder: string;
  onPid?: (pid: number) => void;
}
/** A private engine that a test may kill and bring back. */
export interface EngineHandle {
  /** Ends the process and waits for it. `SIGKILL` is a crash. */
  stop(signal?: NodeJS.Signals): Promise<void>;
  /** Starts it again on the same port and data, after a stop if it still runs. */
  restart(): Promise<void>;
}
export interface WithUrl {
  url: string;
}
export interface WithBrokers {
  brokers: string[];
}
/** Several nodes that share what they keep; `brokers` and `nodes` stand in the same order. */
export interface KafkaCluster extends WithBrokers {
  nodes: EngineHandle[];
  stop(signal?: NodeJS.Signals): Promise<void>;
}
