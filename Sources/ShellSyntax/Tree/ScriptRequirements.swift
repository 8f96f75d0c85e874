/// What `#requires` lines ask for.
public struct ScriptRequirements: Hashable, Sendable {
    /// A module by name, with the versions it must have.
    public struct Module: Hashable, Sendable {
        public var name: String
        /// At least this version.
        public var version: String?
        public var requiredVersion: String?
        public var maximumVersion: String?
        public var guid: String?
    }

    /// Major, minor, and what else was written.
    public var version: [Int]?
    public var editions: [String] = []
    public var modules: [Module] = []
    public var assemblies: [String] = []
    public var isElevationRequired: Bool = false

    public init() {}
}
