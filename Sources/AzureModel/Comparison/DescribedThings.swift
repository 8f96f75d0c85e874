extension SecurityGroup: Described {
    static var subject: WorkspaceChange.Subject { .securityGroup }
    var properties: [ModelMember] { attributes.members() }
    var summary: String { location.name }
}

extension SecurityRule: Described {
    static var subject: WorkspaceChange.Subject { .securityRule }
    var properties: [ModelMember] { document.members() }

    /// `Allow Inbound TCP 80 from 65.52.14.7, priority 200`: what is open to all is not said.
    var summary: String {
        let transport = `protocol` == .any ? "any protocol" : `protocol`.rawValue
        let ports = destinationPorts.text == "*" ? "all ports" : destinationPorts.text
        var text = "\(action.rawValue) \(direction.rawValue) \(transport) \(ports)"
        if sourceAddress.text != "*" { text += " from \(sourceAddress.text)" }
        if sourcePorts.text != "*" { text += " from port \(sourcePorts.text)" }
        if destinationAddress.text != "*" { text += " to \(destinationAddress.text)" }
        return text + ", priority \(priority)"
    }
}

extension RouteTable: Described {
    static var subject: WorkspaceChange.Subject { .routeTable }
    var properties: [ModelMember] { attributes.members() }
    var summary: String { location.name }
}

extension Route: Described {
    static var subject: WorkspaceChange.Subject { .route }
    var properties: [ModelMember] { document.members() }

    var summary: String {
        let hop = nextHopAddress.map { " \($0.text)" } ?? ""
        return "\(addressPrefix.text) to \(nextHopType.rawValue)\(hop)"
    }
}

extension ReservedAddress: Described {
    static var subject: WorkspaceChange.Subject { .reservedAddress }
    var properties: [ModelMember] { document.members() }
    var summary: String { "\(address.text), \(location.name)" }
}

extension AppServiceEnvironment: Described {
    static var subject: WorkspaceChange.Subject { .environment }
    var properties: [ModelMember] { document.members() }
    var summary: String { "\(access.rawValue) in \(network)/\(subnet), \(virtualAddress.text)" }
}

extension Subscription: Described {
    static var subject: WorkspaceChange.Subject { .subscription }
    var key: String { id }
    var summary: String { id }
    var properties: [ModelMember] { document.members() }
}

extension Account: Described {
    static var subject: WorkspaceChange.Subject { .account }
    var key: String { id }
    var name: String { id }
    var summary: String { kind.rawValue }
    var properties: [ModelMember] { document.members() }
}
