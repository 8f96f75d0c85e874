extension SecurityGroup {
    var document: ModelDocument {
        .made { parts in
            addAttributes(to: &parts)
            parts.add("rules", list: rulesByPlace.map(\.value.document))
        }
    }

    /// The document without its rules.
    var attributes: ModelDocument { .made(addAttributes) }

    private func addAttributes(to parts: inout DocumentBuilder) {
        parts.add("name", name)
        parts.add("location", location.name)
        parts.add("label", label)
    }
}

extension SecurityRule {
    fileprivate static let members: [String] = [
        "name", "direction", "priority", "action", "sourceAddressPrefix", "sourcePortRange",
        "destinationAddressPrefix", "destinationPortRange", "protocol",
    ]

    var document: ModelDocument {
        .made { parts in
            parts.add("name", name)
            parts.add("direction", direction.rawValue)
            parts.add("priority", number: priority)
            parts.add("action", action.rawValue)
            parts.add("sourceAddressPrefix", sourceAddress.text)
            parts.add("sourcePortRange", sourcePorts.text)
            parts.add("destinationAddressPrefix", destinationAddress.text)
            parts.add("destinationPortRange", destinationPorts.text)
            parts.add("protocol", `protocol`.rawValue)
        }
    }
}

extension SecurityRuleRequest {
    fileprivate init(reading object: ObjectReader) throws(SnapshotFailure) {
        self.init(
            name: try object.text("name"), direction: try object.choice("direction", RuleDirection.self),
            priority: try object.number("priority"), action: try object.choice("action", RuleAction.self),
            sourceAddressPrefix: try object.text("sourceAddressPrefix"),
            sourcePortRange: try object.text("sourcePortRange"),
            destinationAddressPrefix: try object.text("destinationAddressPrefix"),
            destinationPortRange: try object.text("destinationPortRange"),
            protocol: try object.choice("protocol", RuleProtocol.self))
    }

    /// The rule; what is wrong is found where it stands.
    fileprivate func checked(_ object: ObjectReader) throws(SnapshotFailure) -> SecurityRule {
        try object.at("name") { () throws(ModelFailure) in try checkName() }
        try object.at("priority") { () throws(ModelFailure) in try checkPriority() }
        let source = try object.at("sourceAddressPrefix") { () throws(ModelFailure) in try self.sourceAddress() }
        let sourcePorts = try object.at("sourcePortRange") { () throws(ModelFailure) in try self.sourcePorts() }
        let destination = try object.at("destinationAddressPrefix") { () throws(ModelFailure) in
            try self.destinationAddress()
        }
        let ports = try object.at("destinationPortRange") { () throws(ModelFailure) in try self.destinationPorts() }
        return SecurityRule(
            name: name, direction: direction, priority: priority, action: action,
            sourceAddress: source, sourcePorts: sourcePorts, destinationAddress: destination,
            destinationPorts: ports, protocol: `protocol`, isDefault: false)
    }
}

extension Workspace {
    mutating func addSecurityGroup(_ item: DocumentReader) throws(SnapshotFailure) {
        let object = try item.object(["name", "location", "label", "rules"])
        let name = try object.text("name")
        let location = try object.location()
        let label = try object.optional("label")
        try object.at("name") { () throws(ModelFailure) in
            try createSecurityGroup(named: name, location: location.name, label: label)
        }
        let rules = try object.items("rules")
        guard rules.count <= Limits.rulesPerGroup else {
            throw object.failure(
                "rules", ModelFailure.limit("Network Security Rules", Limits.rulesPerGroup).message)
        }
        var group = SecurityGroup(name: name, location: location, label: label)
        try group.addRules(rules)
        securityGroups[name] = group
    }
}

extension SecurityGroup {
    fileprivate mutating func addRules(_ items: [DocumentReader]) throws(SnapshotFailure) {
        var names = TakenNames()
        for item in items {
            let object = try item.object(SecurityRule.members)
            let rule = try SecurityRuleRequest(reading: object).checked(object)
            try names.take(rule.name, object)
            try object.at("priority") { () throws(ModelFailure) in try insertNew(rule) }
        }
    }
}
