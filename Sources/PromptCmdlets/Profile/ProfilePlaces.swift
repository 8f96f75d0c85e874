public import ShellRuntime
import ShellValues

/// The scripts that run at the start of a session at the prompt.
public struct ProfilePlaces {
    /// For everybody on the machine.
    public let allUsers: String
    /// The user's own; what `$PROFILE` says.
    public let currentUser: String

    /// `sallyport/profile.ps1` in the configuration folders of the XDG base directory specification.
    public init(environment: [String: String], home: String) {
        let user = environment["XDG_CONFIG_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil } ?? home + "/.config"
        let shared = environment["XDG_CONFIG_DIRS"]?.split(separator: ":").first { $0.hasPrefix("/") }.map(String.init)
        allUsers = (shared ?? "/etc/xdg") + "/sallyport/profile.ps1"
        currentUser = user + "/sallyport/profile.ps1"
    }

    public init(_ engine: Engine) {
        self.init(environment: engine.host.environment, home: engine.host.home)
    }

    /// In the order in which they run.
    public var inOrder: [String] { allUsers == currentUser ? [currentUser] : [allUsers, currentUser] }

    /// The path with those of the four kinds of profile as properties. There is one host, so two kinds share a file.
    var variable: Value {
        let text = WrappedValue(.string(currentUser))
        let extras = InstanceExtras()
        let kinds = [
            ("AllUsersAllHosts", allUsers), ("AllUsersCurrentHost", allUsers), ("CurrentUserAllHosts", currentUser),
            ("CurrentUserCurrentHost", currentUser),
        ]
        extras.members = kinds.map { ExtraMember($0.0, .note(.string($0.1))) }
        text.extras = extras
        return .object(text)
    }
}
