public import FileGate

/// What a replayed step may take: recordings come from strangers.
public struct ReplayLimits: Sendable {
    /// Milliseconds a step may run.
    public var milliseconds: Int
    /// Bytes a step may print.
    public var outputBytes: Int
    /// What all steps may write to files.
    public var files: FileLimits
    /// The folder in which there is place for what they write, until the replay ends.
    public var temporary: String

    /// Bytes of memory that the program may grow by while a step runs.
    public var memoryBytes: Int

    public init(
        milliseconds: Int = 10_000, outputBytes: Int = 16 << 20, memoryBytes: Int = 1 << 30,
        files: FileLimits = FileLimits(), temporary: String = "/tmp"
    ) {
        self.milliseconds = milliseconds
        self.outputBytes = outputBytes
        self.memoryBytes = memoryBytes
        self.files = files
        self.temporary = temporary
    }

    /// Which limit stopped a step.
    public enum Hit: Sendable, Equatable {
        case time(milliseconds: Int)
        case output(bytes: Int)
        case memory(bytes: Int)

        /// The reason, for people.
        public var text: String {
            switch self {
            case .time(let milliseconds): "it ran longer than \(Self.seconds(milliseconds))"
            case .output(let bytes): "it printed more than \(bytes >> 20) MB"
            case .memory(let bytes): "it took more than \(bytes >> 20) MB of memory"
            }
        }

        private static func seconds(_ milliseconds: Int) -> String {
            milliseconds % 1000 == 0 ? "\(milliseconds / 1000) s" : "\(milliseconds) ms"
        }
    }
}
