extension SecurityRuleRequest {
    /// The priorities that rules of one's own may have.
    public static let priorities = 100...4096

    /// The rule, if everything that the request alone shows is in order.
    func checked() throws(ModelFailure) -> SecurityRule {
        try checkName()
        try checkPriority()
        return SecurityRule(
            name: name, direction: direction, priority: priority, action: action,
            sourceAddress: try sourceAddress(), sourcePorts: try sourcePorts(),
            destinationAddress: try destinationAddress(), destinationPorts: try destinationPorts(),
            protocol: `protocol`, isDefault: false)
    }

    func checkName() throws(ModelFailure) {
        if DefaultRules.contains(name) {
            throw .badRequest(
                "The Network Security Rule \(name) is a default rule and cannot be modified.", .atOnce)
        }
        guard ResourceName.isValid(name) else {
            throw .badRequest("Network Security Rule name \(name) is invalid.", .atOnce)
        }
    }

    func checkPriority() throws(ModelFailure) {
        guard Self.priorities.contains(priority) else {
            throw .badRequest("The priority \(priority) is invalid. Please provide a number from 100 to 4096.", .atOnce)
        }
    }

    func sourceAddress() throws(ModelFailure) -> RuleAddress { try address("Source", sourceAddressPrefix) }
    func sourcePorts() throws(ModelFailure) -> PortRange { try ports("Source", sourcePortRange) }

    func destinationAddress() throws(ModelFailure) -> RuleAddress {
        try address("Destination", destinationAddressPrefix)
    }

    func destinationPorts() throws(ModelFailure) -> PortRange { try ports("Destination", destinationPortRange) }

    private func address(_ end: String, _ text: String) throws(ModelFailure) -> RuleAddress {
        guard let address = RuleAddress(text) else {
            let advice = "Please provide correct CIDR address or one of the allowed Address Tags."
            throw .badRequest("The \(end) Address Prefix provided '\(text)' is invalid. \(advice)", .atOnce)
        }
        return address
    }

    private func ports(_ end: String, _ text: String) throws(ModelFailure) -> PortRange {
        guard let ports = PortRange(text) else {
            let advice = "Please provide correct port number, port range or '*'."
            throw .badRequest("The \(end) Port Range provided '\(text)' is invalid. \(advice)", .atOnce)
        }
        return ports
    }
}
