extension NetworkConfiguration: Digested {
    public var digest: UInt64 {
        StableHash.of { hash in
            hash.add(dnsServers.count)
            for server in dnsServers {
                hash.add(server.name)
                hash.add(server.address)
            }
            hash.add(localNetworks.count)
            for network in localNetworks {
                hash.add(network.name)
                hash.add(network.addressSpace)
                hash.add(network.gatewayAddress)
            }
            hash.add(virtualNetworks.count)
            for network in virtualNetworks { hash.add(network.digest) }
        }
    }
}

extension VirtualNetwork: Digested {
    public var digest: UInt64 {
        StableHash.of { hash in
            for text in [name, id, location, affinityGroup, label] { hash.add(text) }
            hash.add(addressSpace)
            hash.add(subnets.count)
            for subnet in subnets {
                hash.add(subnet.name)
                hash.add(subnet.addressPrefix)
            }
            hash.add(dnsServers)
            hash.add(gateway == nil ? 0 : 1)
            if let gateway { hash.add(gateway) }
        }
    }
}

extension StableHash {
    fileprivate mutating func add(_ gateway: NetworkGateway) {
        add(gateway.profile)
        add(gateway.clientAddressPool)
        add(gateway.connections.count)
        for connection in gateway.connections {
            add(connection.name)
            add(connection.connectionType)
        }
    }
}

extension SubscriptionProfile: Digested {
    public var digest: UInt64 {
        StableHash.of { hash in
            hash.add(subscriptions.count)
            for subscription in subscriptions { hash.add(subscription) }
            hash.add(accounts.count)
            for account in accounts {
                hash.add(account.id)
                hash.add(account.kind.rawValue)
                hash.add(account.subscriptions)
                hash.add(account.tenants)
            }
            hash.add(currentId)
        }
    }
}

extension StableHash {
    fileprivate mutating func add(_ subscription: Subscription) {
        add(subscription.id)
        add(subscription.name)
        add(subscription.environment)
        add(subscription.account)
        add(subscription.tenants)
        add(subscription.storageAccount)
    }
}
