/// A prepared situation to practise in: what stands in a lab file. `docs/labs.md` describes the format.
public struct LabScenario: Equatable, Sendable {
    public internal(set) var name = ""
    public internal(set) var title = ""
    /// What the situation is about, one paragraph per item.
    public internal(set) var text: [String] = []
    var networks: [LabNetwork] = []
    var environments: [LabEnvironment] = []
    var groups: [LabGroup] = []
    var tables: [LabRouteTable] = []
    var addresses: [LabReservedAddress] = []
}

/// What is wrong with a lab file, and in which line (the first is 1).
public struct LabProblem: Error, Equatable, Sendable {
    public let line: Int
    public let message: String

    public init(line: Int, message: String) {
        self.line = line
        self.message = message
    }
}

struct LabNetwork: Equatable, Sendable {
    let line: Int
    let name: String
    let location: String
    var addressSpace: [String] = []
    var subnets: [LabSubnet] = []
}

struct LabSubnet: Equatable, Sendable {
    let name: String
    let prefix: String
}

struct LabEnvironment: Equatable, Sendable {
    let line: Int
    let name: String
    var network = ""
    var subnet = ""
    var access = AppServiceEnvironment.Access.external
    var addresses: [String] = []
    var ranges: [AddressRange] = []
}

/// A subnet that something is bound to.
struct LabPlace: Equatable, Sendable {
    let line: Int
    let network: String
    let subnet: String
}

struct LabGroup: Equatable, Sendable {
    let line: Int
    let name: String
    let location: String
    let label: String?
    var rules: [LabLine<SecurityRuleRequest>] = []
    var places: [LabPlace] = []
}

struct LabRouteTable: Equatable, Sendable {
    let line: Int
    let name: String
    let location: String
    let label: String?
    var routes: [LabLine<RouteRequest>] = []
    var places: [LabPlace] = []
}

struct LabReservedAddress: Equatable, Sendable {
    let line: Int
    let name: String
    let location: String
    let label: String?
}

/// Something together with the line it stands in.
struct LabLine<Content: Equatable & Sendable>: Equatable, Sendable {
    let line: Int
    let content: Content
}
