public import AzureModel
public import ShellRuntime
import ShellValues

/// What the cmdlets of one session share: the practice range and where identifiers come from.
public final class AzureSession {
    private static let key = "Azure.Session"

    /// The practice range as it is now. Keep a copy to come back to it.
    public var workspace = Workspace() {
        didSet { revision &+= 1 }
    }
    /// Grows with every change; while it stays the same the workspace is the same.
    public private(set) var revision = 0
    public var ids: IdentitySource

    /// - Parameter seed: the same seed gives the same identifiers.
    public init(seed: UInt64) {
        ids = IdentitySource(seed: seed)
    }

    /// The session's own; made at first use, with random bits of the host as its seed.
    public static func of(_ engine: Engine) -> AzureSession {
        if let known = engine.services[key] as? AzureSession { return known }
        let made = AzureSession(seed: engine.host.randomBits())
        engine.services[key] = made
        return made
    }

    /// Makes this the engine's session.
    public func install(in engine: Engine) {
        engine.services[Self.key] = self
    }
}
