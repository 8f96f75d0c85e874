import Glibc

/// What a value, a type member or a formatter may ask of the engine that runs it.
///
/// It is declared here so that types and views need not know the runtime.
public protocol Interpreter: AnyObject {
    /// Runs a script block with `$_` and arguments and collects what it writes.
    func invoke(_ block: ScriptBlockObject, arguments: [Value], underscore: Value?, this: Value?) throws -> [Value]
    /// The value of a variable as the running code sees it; `.null` when there is none.
    func variable(_ name: Symbol) -> Value
    /// Finds a type by the name written in a script (`int`, `Text.StringBuilder`, `List[string]`); nil if unknown.
    func findType(_ name: String) -> NetType?
    /// Members that `Update-TypeData` or the built-in type data add to a type name, in order; nearest type name first.
    func typeDataMember(_ typeNames: [String], _ name: Symbol) -> ExtraMember?
    func typeDataMembers(_ typeNames: [String]) -> [ExtraMember]
    /// Clock, random numbers and folder of the session.
    var host: HostValues { get }
    /// Throws when the user pressed Ctrl-C; called in long loops.
    func checkCancelled() throws
    /// Writes to the host (as `Write-Host` and `[Console]::Write` do).
    func writeHost(_ text: String)
}

/// The outside world as the session sees it: everything that must come from a host so that a replay gives the same bytes.
public final class HostValues {
    /// Ticks (100 ns) since 0001-01-01 UTC.
    public var utcTicks: () -> Int64
    /// Offset of local time from UTC in minutes for a UTC tick count.
    public var offsetMinutes: (Int64) -> Int
    /// Sixty-four random bits.
    public var randomBits: () -> UInt64
    /// Environment variables; assignments stay in the session.
    public var environment: [String: String]
    /// The current folder, absolute.
    public var currentFolder: String
    /// Monotonic nanoseconds, for `Measure-Command` and stopwatches.
    public var monotonicNanoseconds: () -> UInt64
    /// Waits for so many milliseconds, or makes the session's clock believe so.
    public var pause: (Int64) -> Void
    /// Process id shown by `$PID`.
    public var processID: Int32
    /// Home folder of the user.
    public var home: String

    public init(
        utcTicks: @escaping () -> Int64, offsetMinutes: @escaping (Int64) -> Int, randomBits: @escaping () -> UInt64,
        environment: [String: String], currentFolder: String, monotonicNanoseconds: @escaping () -> UInt64,
        processID: Int32, home: String, pause: @escaping (Int64) -> Void = { usleep(UInt32(clamping: $0) &* 1000) }
    ) {
        self.utcTicks = utcTicks
        self.offsetMinutes = offsetMinutes
        self.randomBits = randomBits
        self.environment = environment
        self.currentFolder = currentFolder
        self.monotonicNanoseconds = monotonicNanoseconds
        self.processID = processID
        self.home = home
        self.pause = pause
    }
}
