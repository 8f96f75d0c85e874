/// What differs between two states of a workspace.
public enum WorkspaceComparison {
    /// All differences, in an order that depends on nothing but the two states. Empty when they are equal.
    public static func changes(from old: Workspace, to new: Workspace) -> [WorkspaceChange] {
        var found = ChangeCollector()
        if old.subscriptions != new.subscriptions { found.compare(old.subscriptions, new.subscriptions) }
        if old.networkConfiguration != new.networkConfiguration || old.ties != new.ties {
            found.compareNetworks(old, new)
        }
        found.compareGroups(old.securityGroups.values, new.securityGroups.values)
        found.compareTables(old.routeTables.values, new.routeTables.values)
        found.compareAddresses(old, new)
        if old.environments != new.environments { found.compare(old.environments.listed, new.environments.listed) }
        return found.changes
    }
}

extension ChangeCollector {
    fileprivate mutating func compare(_ old: SubscriptionProfile, _ new: SubscriptionProfile) {
        compare(old.subscriptions, new.subscriptions)
        compareOrder(old.subscriptions, new.subscriptions, .workspace, "", "subscriptions")
        compare(old.accounts, new.accounts)
        compareOrder(old.accounts, new.accounts, .workspace, "", "accounts")
        guard old.currentId != new.currentId else { return }
        let names = [old, new].map { profile in
            profile.currentId.map { [ModelMember("currentSubscription", .text(profile.current?.name ?? $0))] } ?? []
        }
        let ids = [old, new].map { $0.currentId.map { [ModelMember("currentSubscription", .text($0))] } ?? [] }
        // Two subscriptions may have one name.
        let texts = names[0] == names[1] ? ids : names
        tell(.workspace, "", texts[0], texts[1])
    }

    fileprivate mutating func compareGroups(
        _ old: SortedTree<NameKey, SecurityGroup>, _ new: SortedTree<NameKey, SecurityGroup>
    ) {
        compareNotShared(old, new) { found, before, after in
            let rules = [before, after].map { $0?.rulesByPlace ?? SortedTree() }
            found.compareNotShared(rules[0], rules[1], in: after?.name ?? before?.name)
        }
    }

    fileprivate mutating func compareTables(
        _ old: SortedTree<NameKey, RouteTable>, _ new: SortedTree<NameKey, RouteTable>
    ) {
        compareNotShared(old, new) { found, before, after in
            let routes = [before, after].map { $0?.byName.values ?? SortedTree() }
            found.compareNotShared(routes[0], routes[1], in: after?.name ?? before?.name)
        }
    }

    /// What two trees share is equal; only the rest is looked at.
    private mutating func compareNotShared<Key, Thing: Described>(
        _ old: SortedTree<Key, Thing>, _ new: SortedTree<Key, Thing>, in owner: String? = nil,
        inside: (inout ChangeCollector, Thing?, Thing?) -> Void = { _, _, _ in }
    ) {
        compare(
            old.values(notSharedWith: new), new.values(notSharedWith: old), in: owner, inside: inside)
    }

    /// The counter of addresses is told only when no address came or went.
    fileprivate mutating func compareAddresses(_ old: Workspace, _ new: Workspace) {
        if old.reservedAddresses != new.reservedAddresses {
            compare(old.reservedAddresses.listed, new.reservedAddresses.listed)
        } else if old.reservedAddressesMade != new.reservedAddressesMade {
            let counts = [old, new].map { ModelMember("reservedAddressesMade", .number($0.reservedAddressesMade)) }
            tell(.workspace, "", [counts[0]], [counts[1]])
        }
    }
}

extension ChangeCollector {
    fileprivate mutating func compareNetworks(_ old: Workspace, _ new: Workspace) {
        let before = old.networkConfiguration ?? NetworkConfiguration()
        let after = new.networkConfiguration ?? NetworkConfiguration()
        compare(before.dnsServers, after.dnsServers)
        compareOrder(before.dnsServers, after.dnsServers, .workspace, "", "DNS servers")
        compare(before.localNetworks, after.localNetworks)
        compareOrder(before.localNetworks, after.localNetworks, .workspace, "", "local networks")
        let (sites, newSites) = (old.describedNetworks, new.describedNetworks)
        compare(sites, newSites) { found, before, after in
            let name = after?.name ?? before?.name ?? ""
            found.compare(before?.subnets ?? [], after?.subnets ?? [], in: name)
            found.compareOrder(before?.subnets ?? [], after?.subnets ?? [], .network, name, "subnets")
        }
        compareOrder(sites, newSites, .workspace, "", "virtual networks")
    }
}
