/// What a session ran under: enough to run it again to the byte.
public struct SessionHeader: Equatable, Sendable {
    /// The version of the journal format that is written.
    public static let currentVersion = 1

    public var version = SessionHeader.currentVersion
    /// What tells the session from others: letters, digits and dashes.
    public var id: String
    /// Name and version of the program that wrote it.
    public var program: String
    /// When it began: ticks of 100 ns since 0001-01-01 UTC.
    public var start: Int64
    /// Local time less UTC, in minutes.
    public var offsetMinutes: Int
    /// The state of the random numbers at the start.
    public var seed: UInt64
    /// Columns and rows of the screen.
    public var width: Int
    public var height: Int
    /// The current folder and the home folder at the start.
    public var folder: String
    public var home: String
    /// The lab the session started in.
    public var lab: String?
    public var title: String?

    public init(
        id: String, program: String, start: Int64, offsetMinutes: Int = 0, seed: UInt64, width: Int = 80, height: Int = 24,
        folder: String = "/", home: String = "/", lab: String? = nil, title: String? = nil
    ) {
        self.id = id
        self.program = program
        self.start = start
        self.offsetMinutes = offsetMinutes
        self.seed = seed
        self.width = width
        self.height = height
        self.folder = folder
        self.home = home
        self.lab = lab
        self.title = title
    }
}
